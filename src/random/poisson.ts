import { exp } from '../math/exp.ts';
import { gammaQ } from '../math/gammaP.ts';
import { normalQuantile } from '../math/normalQuantile.ts';
import { poissonTerm } from '../math/poissonTerm.ts';
import { INVERSES } from './inverses.ts';

const EXPANDED_FROM = 8;
const SEQUENTIAL_TO = 60;

/**
 * The Poisson count at probability u: the smallest k with P(X <= k) >= u. Rises with u and with the mean; 0 at mean 0.
 * Small means by adding probabilities from 0. From 8 on by the expansion of Giles (2016) wherever it lies far enough from
 * a whole number to be sure (his bound on the error of the shorter expansion, four times what the one here shows);
 * elsewhere by adding up, or for large means from a guess, its exact cumulative probability and a short walk. Exact but
 * for u within about 1e-13 of a step.
 */
export function poisson(u: number, mean: number): number {
  if (!(mean > 0)) return 0;
  if (mean >= EXPANDED_FROM) {
    const sure = expanded(u, mean);
    if (sure >= 0) return sure;
  }
  return mean > SEQUENTIAL_TO ? walk(u, mean) : addUp(u, mean);
}

/** The count where the expansion leaves no doubt, -1 elsewhere. */
function expanded(u: number, mean: number): number {
  const w = normalQuantile(u);
  if (w < -3 || w > 3) return -1;
  const w2 = w * w;
  const root = Math.sqrt(mean);
  const doubt = (1 / 40 + w2 / 80 + (w2 * w2) / 160) / mean;
  const x =
    mean +
    root * w +
    (2 + w2) / 6 -
    (w / 36 + (w * w2) / 72) / root +
    (-8 / 405 + (7 * w2) / 810 + (w2 * w2) / 270) / mean;
  const k = Math.floor(x - doubt);
  return k === Math.floor(x + doubt) ? k : -1;
}

function addUp(u: number, mean: number): number {
  let probability = exp(-mean);
  let sum = probability;
  let k = 0;
  while (u > sum) {
    k++;
    probability *= mean * INVERSES[k];
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
