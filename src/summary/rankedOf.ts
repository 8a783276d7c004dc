import type { Spread } from './forecast.ts';

/**
 * Whole numbers that 10, 50 and 90 % of the futures are at or below (the inverse of their distribution, type 1): one that
 * some future has, where type 7 would tell of 2.1 households or of half a month. Null of no numbers.
 */
export function rankedOf(values: Int32Array): Spread | null {
  if (values.length === 0) return null;
  const sorted = values.slice().sort();
  const at = (tenths: number): number => sorted[Math.ceil((tenths * sorted.length) / 10) - 1];
  return { p10: at(1), p50: at(5), p90: at(9) };
}
