import { log } from './log.ts';

/**
 * log(1 + x) without losing small x; relative error under 4 ulp.
 * Source: Kahan's correction (Goldberg 1991, theorem 4): what rounding took from 1 + x it took from log as well.
 */
export function log1p(x: number): number {
  const sum = 1 + x;
  if (sum === 1) return x;
  if (sum === Infinity) return sum;
  return sum === 0 ? -Infinity : (log(sum) * x) / (sum - 1);
}
