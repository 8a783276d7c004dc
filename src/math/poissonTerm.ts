import { exp } from './exp.ts';
import { log } from './log.ts';
import { stirlingError } from './stirlingError.ts';

const TWO_PI = 6.283185307179586477;

/**
 * x^a e^-x / Gamma(a + 1): the Poisson probability of `a` at mean `x`, for real a >= 0 and x >= 0.
 * Relative error about 1e-14, far out about 1e-15 times the size of its logarithm. Source: Loader (2000), saddle point.
 */
export function poissonTerm(a: number, x: number): number {
  if (a === 0) return exp(-x);
  if (x === 0) return 0;
  return exp(-stirlingError(a) - deviance(a, x)) / Math.sqrt(TWO_PI * a);
}

/** a log(a / x) + x - a, without cancellation where a and x are close. */
function deviance(a: number, x: number): number {
  const difference = a - x;
  if (Math.abs(difference) > 0.1 * (a + x)) return a * log(a / x) - difference;
  const v = difference / (a + x);
  const w = v * v;
  let power = 2 * a * v;
  let sum = difference * v;
  for (let odd = 3; ; odd += 2) {
    power *= w;
    const next = sum + power / odd;
    if (next === sum) return sum;
    sum = next;
  }
}
