import { exp } from '../math/exp.ts';
import { gammaQ } from '../math/gammaP.ts';
import { normalQuantile } from '../math/normalQuantile.ts';
import { poissonTerm } from '../math/poissonTerm.ts';

const SEQUENTIAL_TO = 40;

/**
 * The Poisson count at probability u: the smallest k with P(X <= k) >= u. Rises with u and with the mean; 0 at mean 0.
 * Small means by adding probabilities from 0; large ones from a Cornish-Fisher guess, its exact cumulative probability
 * and a short walk. Exact but for u within about 1e-13 of a step.
 */
export function poisson(u: number, mean: number): number {
  if (!(mean > 0)) return 0;
  if (mean > SEQUENTIAL_TO) return walk(u, mean);
  let probability = exp(-mean);
  let sum = probability;
  let k = 0;
  while (u > sum) {
    k++;
    probability *= mean / k;
    const next = sum + probability;
    if (next === sum && k > mean) return k; // the last digits of u lie beyond what the sum can reach
    sum = next;
  }
  return k;
}

function walk(u: number, mean: number): number {
  const z = normalQuantile(u);
  let k = Math.max(0, Math.round(mean + Math.sqrt(mean) * z + (z * z - 1) / 6));
  let sum = gammaQ(k + 1, mean);
  let probability = poissonTerm(k, mean);
  while (sum < u) {
    k++;
    probability *= mean / k;
    if (sum + probability === sum) return k;
    sum += probability;
  }
  while (k > 0 && sum - probability >= u) {
    sum -= probability;
    probability *= k / mean;
    k--;
  }
  return k;
}
