import { exp } from '../../math/exp.ts';
import { log1p } from '../../math/log1p.ts';
import { NEGLIGIBLE } from './negligible.ts';

/**
 * Chances of 0, 1, 2, ... arrivals with this mean (a count) and variance mean + mean^2 / size, to where what is left is
 * negligible: negative binomial, Poisson at size Infinity. Each is the one before times (size + k) m / ((k + 1) (m + size)).
 * When each arrival is kept with probability p on its own, the kept ones follow the same law with mean p m and the same
 * size: given the gamma-distributed rate behind it, the count is Poisson, and a thinned Poisson count is Poisson.
 */
export const arrivalLaw = (mean: number, size: number): Float64Array => {
  if (!(mean > 0)) return Float64Array.of(1);
  const law: number[] = [];
  const spread = size === Infinity ? 0 : mean / size;
  let chance = exp(size === Infinity ? -mean : -size * log1p(spread));
  for (let k = 0; ; k++) {
    law.push(chance);
    if (k > mean && chance < NEGLIGIBLE) break;
    chance *= ((mean + k * spread) / (1 + spread)) * (1 / (k + 1));
  }
  return Float64Array.from(law);
};
