import type { Scenario } from '../scenario/scenario.ts';
import { isOneFigure, scoreText } from '../scenario/tierScore.ts';
import { type AskedFormula, type FindFormulas, type FormulaFault, formulaMistakes } from './askedFormulas.ts';
import { goalFormulas } from './goalTables.ts';
import { formulaNames, measureFormulas } from './ownMeasures.ts';
import type { ParseFormula } from './parseFormula.ts';
import { SCORE_ASK } from './scoreProgram.ts';
import { takenNames, wholeMistakes } from './wholeMistakes.ts';

/** Conditions on which the firm acts: `policies.<id>.when`. */
export const policyFormulas: FindFormulas = (s) => {
  const conditions = Object.entries(s.policies).flatMap(([id, { when }]) =>
    when === undefined ? [] : [{ path: `policies.${id}.when`, text: when }],
  );
  if (conditions.length === 0) return [];
  const names = formulaNames(s);
  return conditions.map((condition) => ({ ...condition, names, wants: 'truth' }));
};

/** The figure by which tiers go, where it is an expression: `tierReview.by`. */
export const tierFormulas: FindFormulas = (s) =>
  isOneFigure(scoreText(s)) ? [] : [{ path: 'tierReview.by', text: s.tierReview.by, ...SCORE_ASK }];

/** Every formula that a scenario may hold: a noun that takes formulas adds how they are found. */
export const SCENARIO_FORMULAS: readonly FindFormulas[] = [measureFormulas, policyFormulas, goalFormulas, tierFormulas];

/** What is wrong with formulas, and with the names of measures, one by one. */
export const singleFaults = (s: Scenario, asked: readonly AskedFormula[], parse: ParseFormula): FormulaFault[] => [
  ...takenNames(s),
  ...formulaMistakes(asked, parse),
];

/** Everything that is wrong with the formulas of a scenario that is right otherwise. */
export const formulaFaults = (s: Scenario, asked: readonly AskedFormula[], parse: ParseFormula): FormulaFault[] => {
  const each = singleFaults(s, asked, parse);
  return each.length > 0 ? each : wholeMistakes(s, asked, parse);
};
