import { betaQuantile } from '../math/betaQuantile.ts';

const Z95 = 1.959963984540054;
const LARGE = 2000; // degrees of freedom from which the expansion is exact to 1e-12, and the quantile of beta is not

/**
 * Half the width of a 95 % interval in standard errors: the 97.5 % point of Student's t with `n` - 1 degrees of freedom,
 * infinite where there is none. t^2 / (t^2 + d) is beta with shapes 1/2 and d/2; from 2,000 degrees on the expansion in 1/d
 * (Abramowitz and Stegun 26.7.5).
 */
export const studentReach = (n: number): number => {
  const d = n - 1;
  if (!(d > 0)) return Infinity;
  if (d < LARGE) {
    const rest = betaQuantile(0.05, d / 2, 0.5); // d / (t^2 + d)
    return Math.sqrt((d * (1 - rest)) / rest);
  }
  const z = Z95;
  const z2 = z * z;
  const first = (z * (z2 + 1)) / 4;
  const second = (z * (5 * z2 * z2 + 16 * z2 + 3)) / 96;
  const third = (z * (3 * z2 * z2 * z2 + 19 * z2 * z2 + 17 * z2 - 15)) / 384;
  return z + (first + (second + third / d) / d) / d;
};
