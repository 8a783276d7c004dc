import type { Spread } from './forecast.ts';

/**
 * Whole numbers, none below 0, that 10, 50 and 90 % of the futures are at or below (the inverse of their distribution, type 1): one that
 * some future has, where type 7 would tell of 2.1 households or of half a month. Null of no numbers.
 */
export function rankedOf(values: Int32Array): Spread | null {
  if (values.length === 0) return null;
  let most = 0;
  for (const value of values) if (value > most) most = value;
  const counts = new Int32Array(most + 1); // cheaper than sorting: few numbers, many futures
  for (const value of values) counts[value]++;
  const at = (tenths: number): number => {
    let value = 0;
    for (let below = counts[0]; below < Math.ceil((tenths * values.length) / 10); below += counts[value]) value += 1;
    return value;
  };
  return { p10: at(1), p50: at(5), p90: at(9) };
}
