import { betaI } from '../math/betaI.ts';
import { exp } from '../math/exp.ts';
import { gammaQuantile } from '../math/gammaQuantile.ts';
import { log1p } from '../math/log1p.ts';
import { INVERSES } from './inverses.ts';
import { poisson } from './poisson.ts';

const SEQUENTIAL_TO = 100;
const MOST_STEPS = 2000; // a tiny size has a tail too long to walk

/**
 * The negative binomial count at probability u: the smallest k with P(X <= k) >= u, where X has this mean and variance
 * mean + mean^2 / size. Rises with u; 0 at mean 0; a Poisson count at size Infinity. Means to 100 by adding
 * probabilities from 0, larger ones by bracketing the step of the incomplete beta; exact but for u within about 1e-12
 * of a step.
 */
export function negativeBinomial(u: number, mean: number, size: number): number {
  if (!(mean > 0)) return 0;
  if (size === Infinity) return poisson(u, mean);
  if (mean > SEQUENTIAL_TO) return bracket(u, mean, size);
  let probability = exp(-size * log1p(mean / size));
  let sum = probability;
  const share = mean / (mean + size);
  let k = 0;
  while (u > sum) {
    probability *= (size + k) * INVERSES[k + 1] * share;
    k++;
    if (k === MOST_STEPS) return bracket(u, mean, size);
    const next = sum + probability;
    if (next === sum && k > mean) return k; // the last digits of u lie beyond what the sum can reach
    sum = next;
  }
  return k;
}

function bracket(u: number, mean: number, size: number): number {
  const success = size / (mean + size);
  const failure = mean / (mean + size);
  const reaches = (k: number) => betaI(size, k + 1, success, failure) >= u;
  let high = Math.floor((mean * gammaQuantile(u, size)) / size); // the gamma law behind the counts
  let low = high;
  let step = 1;
  if (reaches(high)) {
    do {
      high = low;
      low = high - step;
      step *= 2;
    } while (low >= 0 && reaches(low));
    low = Math.max(low, -1);
  } else {
    do {
      low = high;
      high = low + step;
      step *= 2;
    } while (!reaches(high));
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (reaches(middle)) high = middle;
    else low = middle;
  }
  return high;
}
