import type { LowestCash } from './forecast.ts';
import { rankedOf } from './rankedOf.ts';
import { spreadOf } from './spreadOf.ts';

/**
 * The lowest value of each future by itself, of the start (0) and all month ends, and the first month it stands there: how
 * both are spread over the futures. What is lowest of a line of percentiles is another matter, and higher.
 * @param read one value a future at a month into `out`, NaN of those that are left out
 */
export function lowestOf(
  read: (month: number, out: Float64Array) => void,
  { trials, months }: { readonly trials: number; readonly months: number },
): LowestCash | undefined {
  const lows = new Float64Array(trials).fill(Number.POSITIVE_INFINITY);
  const when = new Int32Array(trials);
  const values = new Float64Array(trials);
  for (let month = 0; month <= months; month++) {
    read(month, values);
    for (let k = 0; k < trials; k++) {
      if (!(values[k] < lows[k])) continue;
      lows[k] = values[k];
      when[k] = month;
    }
  }
  const isTold = (k: number): boolean => lows[k] < Number.POSITIVE_INFINITY;
  const spread = spreadOf(lows.map((low, k) => (isTold(k) ? low : Number.NaN)));
  const month = rankedOf(when.filter((_, k) => isTold(k)));
  return spread === null || month === null ? undefined : { ...spread, month };
}
