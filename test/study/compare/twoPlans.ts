import type { Plan } from '../../../src/plan/plan.ts';
import { rootKey } from '../../../src/random/rootKey.ts';
import { openInline } from '../../../src/run/inline.ts';
import { comparePlans } from '../../../src/study/compare/comparePlans.ts';
import type { Alternative, AnswerDifference, Comparison } from '../../../src/summary/comparison.ts';
import { shippedPlan } from '../../run/shippedPlan.ts';

export const MONTHS = 30;
export const TRIALS = 300;

export const planOf = (name: string, sets: readonly string[] = []): Plan => shippedPlan(name, MONTHS, { sets }).plan;

/** Plans held against the first of them, in this thread. */
export const compared = (plans: readonly Plan[], trials = TRIALS, seed = 'compared'): Promise<Comparison> => {
  const { run } = openInline();
  const scenarios = plans.map((plan, i) => ({
    plan,
    provenance: { seed, text: `scenario ${i}`, files: {}, engine: 'test' },
  }));
  return comparePlans(scenarios, { rootKey: rootKey(seed), trials, months: MONTHS }, run);
};

export const differenceIn = ({ differences }: Alternative, answer: string): AnswerDifference => {
  const found = differences.find((one) => one.answer === answer);
  if (found === undefined) throw new Error(`nothing is told of ${answer}`);
  return found;
};
