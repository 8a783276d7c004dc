import { MEASURE, tableOf } from '../plan/layout.ts';
import { isYearCounted } from '../plan/perFuture.ts';
import type { Plan } from '../plan/plan.ts';
import type { Outcome } from '../plan/runner.ts';
import type { YearCount } from './forecast.ts';
import { perFutureOf } from './perFutureOf.ts';
import { yearEnds } from './yearEnds.ts';

/**
 * Of every measure that counts what happens in a month: how many there are in the 12 months to a date, added up in each
 * future by itself, after a year and at the end. Percentiles of months do not add up to those of a year.
 */
export function yearCounts(
  plan: Plan,
  outcome: Pick<Outcome, 'perFuture' | 'months'>,
): Readonly<Record<string, readonly YearCount[]>> {
  const { at, cols } = tableOf(plan.numbers, 'measures');
  const told: Record<string, readonly YearCount[]> = {};
  for (const [measure, legend] of plan.legend.measures.entries()) {
    if (!isYearCounted(legend, plan.numbers[at + measure * cols + MEASURE.opens] === 1)) continue;
    const figures = perFutureOf(plan, outcome, 'year', measure);
    if (figures === undefined) throw new Error(`${legend.name} is counted in a year, but not by the plan`);
    const counts = yearEnds(outcome.months).flatMap((month, i): YearCount[] => {
      const [p10, p50, p90] = figures.subarray(3 * i);
      return Number.isNaN(p10) ? [] : [{ month, p10, p50, p90 }];
    });
    if (counts.length > 0) told[legend.name] = counts;
  }
  return told;
}
