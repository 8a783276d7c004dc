import type { Scenario } from '../scenario/scenario.ts';
import { isOneFigure, scoreText } from '../scenario/tierScore.ts';
import type { FindFormulas } from './askedFormulas.ts';
import { measureList } from './measureList.ts';
import { nameThings } from './names.ts';
import { SCORE_ASK } from './scoreProgram.ts';

/** The names of measures that formulas of the firm may use. */
export const measureNames = (s: Scenario): string[] =>
  measureList(s, nameThings(s))
    .filter((measure) => measure.shown)
    .map((measure) => measure.name);

/** Conditions on which the firm acts: `policies.<id>.when`. */
export const policyFormulas: FindFormulas = (s) => {
  const conditions = Object.entries(s.policies).flatMap(([id, { when }]) =>
    when === undefined ? [] : [{ path: `policies.${id}.when`, text: when }],
  );
  if (conditions.length === 0) return [];
  const names = measureNames(s);
  return conditions.map((condition) => ({ ...condition, names, wants: 'truth' }));
};

/** The figure by which tiers go, where it is an expression: `tierReview.by`. */
export const tierFormulas: FindFormulas = (s) =>
  isOneFigure(scoreText(s)) ? [] : [{ path: 'tierReview.by', text: s.tierReview.by, ...SCORE_ASK }];

/** Every formula that a scenario may hold: a noun that takes formulas adds how they are found. */
export const SCENARIO_FORMULAS: readonly FindFormulas[] = [policyFormulas, tierFormulas];
