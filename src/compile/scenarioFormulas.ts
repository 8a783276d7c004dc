import type { Scenario } from '../scenario/scenario.ts';
import type { FindFormulas } from './askedFormulas.ts';
import { measureList } from './measureList.ts';
import { nameThings } from './names.ts';

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

/** Every formula that a scenario may hold: a noun that takes formulas adds how they are found. */
export const SCENARIO_FORMULAS: readonly FindFormulas[] = [policyFormulas];
