import { layoutOf } from '../src/plan/memory.ts';
import type { Plan } from '../src/plan/plan.ts';
import { type Outcome, STATISTICS } from '../src/plan/runner.ts';

/** One statistic of a measure at the end of a month; month 0 is the opening. */
export const statisticAt = (
  plan: Plan,
  { statistics, trials, months }: Outcome,
  measure: string,
  statistic: (typeof STATISTICS)[number],
  month: number,
): number => {
  const place = plan.legend.measures.findIndex(({ name }) => name === measure);
  if (place < 0) throw new RangeError(`no measure ${measure}`);
  const { rows } = layoutOf(plan.numbers, trials, months);
  return statistics[(place * rows + month) * STATISTICS.length + STATISTICS.indexOf(statistic)];
};

/** Households summed over all months and trials, each month with those it begins with. */
export const householdMonths = (plan: Plan, outcome: Outcome): number => {
  let sum = 0;
  for (let month = 0; month < outcome.months; month++) sum += statisticAt(plan, outcome, 'households', 'mean', month);
  return sum * outcome.trials;
};
