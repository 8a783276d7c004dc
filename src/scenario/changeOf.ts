import { isQuantity } from './isQuantity.ts';
import { countsInMarket } from './marketUse.ts';
import { nearest } from './nearest.ts';
import { parseQuantity } from './parseQuantity.ts';
import { quantitiesOf } from './quantitiesOf.ts';
import type { Quantity, QuantitySpec } from './quantity.ts';
import type { Scenario } from './scenario.ts';
import { showValue } from './showValue.ts';
import { valueAt } from './valueAt.ts';

/** What a policy makes of a number: another value in its place, or a multiple of what is there. */
export type Change = { readonly how: 'set' | 'scale'; readonly quantity: Quantity };
export type ChangeAnswer =
  | { readonly ok: true; readonly change: Change }
  | { readonly ok: false; readonly message: string };

const FACTOR = /^x\s+(.+)$/;
const FACTOR_SPEC: QuantitySpec = {
  unit: 'times what is there',
  description: 'A multiple of what is there.',
  min: 0,
  max: 1000,
};
/** What is used up on the first day, or is no number of the firm's. */
const SETTLED =
  /^(?:book|target|goals|policies|capacity\.window)(?:\.|$)|^work\.(?:calendar\.|requests\.shape$)|^cash\.openingMonths$|\.known$/;

/** Whether the number at a path is used up on the first day: nothing may move it afterwards. */
export const staysAsItIs = (path: string): boolean => SETTLED.test(path);

const isSettled = (path: string, { spec }: Quantity): boolean =>
  staysAsItIs(path) || path.startsWith('assumptions.') || spec.perEvent === true;

/** Paths of the numbers that a policy may change. */
const movable = (scenario: unknown): readonly string[] =>
  [...quantitiesOf(scenario as object)].flatMap(([path, there]) => (isSettled(path, there) ? [] : path));

/** Reads one entry of `change`: the path must lead to a number of the scenario that still counts after the first day. */
export const changeOf = (scenario: unknown, path: string, raw: number | string): ChangeAnswer => {
  const refuse = (message: string): ChangeAnswer => ({ ok: false, message });
  const there = valueAt(scenario, path.split('.'));
  if (!isQuantity(there)) {
    const near = nearest(path, movable(scenario));
    const wayOut = near === undefined ? 'Write one such as prospects.minimumAum.' : `Did you mean ${near}?`;
    return refuse(`expected the path of a number that this scenario has, got "${path}". ${wayOut}`);
  }
  if (isSettled(path, there))
    return refuse(
      `expected a number that still counts after the first day, got "${path}". Give it where the scenario says it, without a policy.`,
    );
  if (!countsInMarket(scenario as Scenario, path))
    return refuse(
      `expected a number that counts with the chosen market.model, got "${path}". Leave it out, or choose another model.`,
    );
  if (there.kind === 'formula' && there.timed)
    return refuse(
      `expected a number that stays as it is from month to month, got "${path}", which an expression moves. Say it there, such as if(month >= 13, 600, 500).`,
    );
  if (typeof raw === 'string' && /^=|^x\s*=/.test(raw.trim()))
    return refuse(
      `expected a number, a range or a factor, got ${showValue(raw)}. Write one, such as 600 or x 1.1, or write the expression where the scenario says ${path}.`,
    );
  const factor = typeof raw === 'string' ? FACTOR.exec(raw.trim())?.[1] : undefined;
  const spec = factor === undefined ? there.spec : FACTOR_SPEC;
  const answer = parseQuantity(factor ?? raw, spec);
  return answer.ok
    ? { ok: true, change: { how: factor === undefined ? 'set' : 'scale', quantity: answer.quantity } }
    : refuse(answer.message);
};
