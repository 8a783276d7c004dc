import { type Passages, passages } from './passages.ts';
import { survivalBand } from './survivalBand.ts';

/** The month code of a trial in which the event has not come by the horizon. */
export const NEVER = 32767;

/** When an event first comes, as shares of all trials; index t - 1 of the arrays is month t. */
export interface FirstPassage {
  already: number;
  byMonth: Float64Array;
  low: Float64Array;
  high: Float64Array;
  never: number;
  /** First month (from 1; 0 if it is so at the start) by which 10, 50, 90 % have had the event, or null. */
  p10: number | null;
  p50: number | null;
  p90: number | null;
}

/**
 * First passage with censoring, by Kaplan and Meier's (1958) product limit among the trials at risk. A trial's month is
 * 0 if the event was there already, 1..horizon when it came, -c if the trial was lost after month c without it, NEVER
 * (or anything past the horizon) if it had not come by then. `already + byMonth` is the share by month t; `low` and
 * `high` are the 95 % band of `byMonth`, with `already` taken as known.
 */
export const productLimit = (months: ArrayLike<number>, horizon: number): FirstPassage =>
  productLimitOf(passages(months, horizon), horizon);

/** The same from the counts by month. */
export function productLimitOf({ trials, hits, lost }: Passages, horizon: number): FirstPassage {
  const already = trials > 0 ? hits[0] / trials : 0;
  const still = 1 - already;
  const byMonth = new Float64Array(horizon);
  const low = new Float64Array(horizon);
  const high = new Float64Array(horizon);
  let survival = 1;
  let atRisk = trials - hits[0];
  const band = survivalBand();
  for (let t = 1; t <= horizon; t++) {
    if (atRisk > 0) survival *= (atRisk - hits[t]) / atRisk;
    const { low: least, high: most } = band(atRisk, hits[t], survival);
    byMonth[t - 1] = still * (1 - survival);
    low[t - 1] = still * (1 - most);
    high[t - 1] = still * (1 - least);
    atRisk -= hits[t] + lost[t];
  }
  const reached = (share: number) => firstReach(already, byMonth, share);
  return {
    already,
    byMonth,
    low,
    high,
    never: still * survival,
    p10: reached(0.1),
    p50: reached(0.5),
    p90: reached(0.9),
  };
}

function firstReach(already: number, byMonth: Float64Array, share: number): number | null {
  const enough = share - 1e-12; // products of shares round; a share met exactly counts as met
  if (already >= enough) return 0;
  const at = byMonth.findIndex((value) => already + value >= enough);
  return at < 0 ? null : at + 1;
}
