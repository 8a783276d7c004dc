import { MEASURE, tableOf } from '../plan/layout.ts';
import type { Plan } from '../plan/plan.ts';
import type { Trials } from '../plan/runner.ts';
import type { YearCount } from './forecast.ts';
import { rankedOf } from './rankedOf.ts';
import { makeTrialReading } from './readTrials.ts';

const YEAR = 12;
/** Units of what is counted one by one. */
const COUNTED = new Set(['households', 'leads', 'meetings']);

/** A function of its own, called often: it is compiled before a loop in a function that is called rarely would be. */
const addTo = (sums: Float64Array, values: Float64Array): void => {
  for (let k = 0; k < sums.length; k++) sums[k] += values[k];
};

/**
 * Of every measure that counts what happens in a month: how many there are in the 12 months to a date, added up in each
 * future by itself, after a year and at the end. Percentiles of months do not add up to those of a year.
 */
export function yearCounts(plan: Plan, trials: Trials): Readonly<Record<string, readonly YearCount[]>> {
  const { trials: count, months } = trials;
  const { at, cols } = tableOf(plan.numbers, 'measures');
  const read = makeTrialReading(plan, trials);
  const values = new Float64Array(count);
  const countIn = (measure: number, end: number): YearCount[] => {
    const sums = new Float64Array(count);
    for (let month = end - YEAR + 1; month <= end; month++) {
      read(measure, month, values);
      addTo(sums, values);
    }
    const ranked = rankedOf(Int32Array.from(sums.filter((sum) => !Number.isNaN(sum))));
    return ranked === null ? [] : [{ month: end, ...ranked }];
  };
  const dates = [...new Set([YEAR, months])].filter((end) => end >= YEAR && end <= months);
  const told: Record<string, readonly YearCount[]> = {};
  for (const [measure, { name, unit, formula }] of plan.legend.measures.entries()) {
    const isFlow = plan.numbers[at + measure * cols + MEASURE.opens] !== 1;
    if (!isFlow || !COUNTED.has(unit) || formula !== undefined) continue;
    const counts = dates.flatMap((end) => countIn(measure, end));
    if (counts.length > 0) told[name] = counts;
  }
  return told;
}
