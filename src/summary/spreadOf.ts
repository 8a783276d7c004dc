import { quantiles } from '../stats/quantiles.ts';
import type { Spread } from './forecast.ts';
import { round } from './round.ts';

const PARTS = Float64Array.of(0.1, 0.5, 0.9);

/** Where 8 of 10 futures lie, and the middle one (Hyndman and Fan's type 7, as a fan has it); NaN is left out, null where none is left. */
export function spreadOf(values: Float64Array): Spread | null {
  const known = values.filter((x) => !Number.isNaN(x));
  if (known.length === 0) return null;
  const [p10, p50, p90] = quantiles(known, PARTS);
  return { p10: round(p10), p50: round(p50), p90: round(p90) };
}
