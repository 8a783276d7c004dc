import type { Formula } from '../plan/formula.ts';
import type { FormulaAsk } from './formulaTree.ts';
import type { ParseFormula } from './parseFormula.ts';

/** A formula of a checked scenario. @throws RangeError when no parser was given, or when it was not checked. */
export const readFormula = (parse: ParseFormula | undefined, text: string, ask: FormulaAsk): Formula => {
  if (parse === undefined) throw new RangeError(`no reader of formulas was given, and the scenario has one: ${text}`);
  const answer = parse(text, ask);
  if (!answer.ok) throw new RangeError(answer.sentence);
  return answer.formula;
};
