import type { Formula } from '../plan/formula.ts';
import { quantitiesOf } from '../scenario/quantitiesOf.ts';
import type { Quantity } from '../scenario/quantity.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { FormulaAsk } from './formulaTree.ts';

const NAME = /^[a-z][A-Za-z0-9]*(?:\.[a-z][A-Za-z0-9]*)+$|^inflation$/;

/**
 * What expressions may name: the scenario's numbers by dotted path, without those in lists, those that are drawn anew for
 * each event, and those of policies, which are no facts but decisions.
 */
export const namedNumbers = (s: Scenario): ReadonlyMap<string, Quantity> =>
  new Map(
    [...quantitiesOf(s)].filter(
      ([path, { spec }]) => NAME.test(path) && !path.startsWith('policies.') && spec.perEvent !== true,
    ),
  );

export const inputAsk = (names: readonly string[]): FormulaAsk => ({ names, wants: 'number', of: 'input' });

/** Every name in a formula, and whether it asks for the month or year. */
export const namesIn = (formula: Formula): { readonly names: readonly string[]; readonly timed: boolean } => {
  const names = new Set<string>();
  let timed = false;
  const visit = (part: Formula): void => {
    if (typeof part === 'number') return;
    if (typeof part === 'string') names.add(part);
    else if (part[0] === 'calendar') timed = true;
    else for (const inner of part.slice(1)) visit(inner as Formula);
  };
  visit(formula);
  return { names: [...names], timed };
};
