import type { Scenario } from '../scenario/scenario.ts';
import type { FormulaAsk } from './formulaTree.ts';
import type { ParseFormula } from './parseFormula.ts';

/** A formula of a scenario: the dotted path where it stands, its text, what it may name and must come to. */
export type AskedFormula = FormulaAsk & { readonly path: string; readonly text: string };

/** Finds the formulas of one noun of the scenario. */
export type FindFormulas = (s: Scenario) => readonly AskedFormula[];

/** What is wrong with a formula, and where it stands. */
export type FormulaFault = { readonly path: string; readonly sentence: string };

/** The formulas that cannot be read, each with the sentence that says why. */
export const formulaMistakes = (asked: readonly AskedFormula[], parse: ParseFormula): FormulaFault[] =>
  asked.flatMap(({ path, text, ...ask }) => {
    const answer = parse(text, ask);
    return answer.ok ? [] : [{ path, sentence: answer.sentence }];
  });
