import { TARGET, tableOf } from '../plan/layout.ts';
import { METRICS, PARTS, type RunMemory } from '../plan/memory.ts';
import type { RunRequest } from '../plan/runner.ts';
import type { Stretch } from '../plan/stretch.ts';
import type { ReadMeasure } from './readMeasure.ts';

/** Mean parts of each full year's opening AUM that came from markets, flows, new and lost households. */
export const makeGrowth = (
  numbers: Float64Array,
  { months }: RunRequest,
  { faults, growth, growthSums }: RunMemory,
  read: ReadMeasure,
  capacity: number,
) => {
  const targets = tableOf(numbers, 'targets');
  const years = Math.floor(months / 12);
  const values = new Float64Array(capacity);
  const opening = new Float64Array(capacity);
  const sums = new Float64Array(capacity);
  const part = (i: number): number => numbers[targets.at + (METRICS + i) * targets.cols + TARGET.measure];

  /** Added up in the order of trials. */
  const fold = ({ first, count }: Stretch): void => {
    for (let year = 0; year < years; year++) {
      read(part(0), 12 * year, opening);
      for (let p = 0; p < PARTS; p++) {
        sums.fill(0);
        for (let month = 1; month <= 12; month++) {
          read(part(1 + p), 12 * year + month, values);
          for (let k = 0; k < count; k++) sums[k] += values[k];
        }
        const to = 2 * (year * PARTS + p);
        let sum = growthSums[to];
        let known = growthSums[to + 1];
        for (let k = 0; k < count; k++) {
          if (!(opening[k] > 0) || faults[first + k] !== 0) continue;
          sum += sums[k] / opening[k];
          known += 1;
        }
        growthSums[to] = sum;
        growthSums[to + 1] = known;
      }
    }
  };

  const finish = (): void => {
    for (let at = 0; at < years * PARTS; at++) {
      const known = growthSums[2 * at + 1];
      growth[at] = known > 0 ? growthSums[2 * at] / known : Number.NaN;
    }
  };

  return { fold, finish };
};
