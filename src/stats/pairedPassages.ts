import type { Difference } from './differenceSequence.ts';
import type { PairedVariances } from './pairedMeans.ts';
import { pairedShares } from './pairedShares.ts';
import { type Passages, passages } from './passages.ts';

const Z95 = 1.959963984540054;

/** Chances of an event by a month in two plans, and first less second. */
export type PairedPassages = Difference & {
  readonly first: number;
  readonly second: number;
  readonly variances: PairedVariances;
};

/**
 * The difference of two chances of an event by the end of a month, first less second, from the months of the event in the
 * same futures (as `passages` reads them), with a 95 % interval. Where no future is lost before that month this is a
 * difference of two paired shares. Else both chances are product limits, and the interval is normal, its variance that of
 * the influence of each future on the difference (infinitesimal jackknife; Efron 1981, *Censored data and the bootstrap*):
 * what a future tells in both plans stays together.
 */
export const pairedPassages = (first: Int16Array, second: Int16Array, month: number): PairedPassages => {
  const pairs = first.length;
  const [one, other] = [influenceOf(first, month), influenceOf(second, month)];
  const mean = (f: (k: number) => number): number => {
    let sum = 0;
    for (let k = 0; k < pairs; k++) sum += f(k);
    return pairs > 0 ? sum / pairs : 0;
  };
  const square = (x: number): number => x * x;
  const variances = {
    first: mean((k) => square(one.influence[k])),
    second: mean((k) => square(other.influence[k])),
    difference: mean((k) => square(one.influence[k] - other.influence[k])),
  };
  const chances = { first: one.chance, second: other.chance, variances };
  const difference = one.chance - other.chance;
  const reach = Z95 * Math.sqrt(variances.difference / pairs);
  if (one.lost > 0 || other.lost > 0) {
    if (reach > 0) return { ...chances, difference, low: difference - reach, high: difference + reach };
    const { low, high } = pairedShares({ onlyFirst: 0, onlySecond: 0, pairs: pairs - Math.max(one.lost, other.lost) });
    return { ...chances, difference, low: difference + low, high: difference + high };
  }
  const by = (months: Int16Array, k: number): boolean => months[k] <= month;
  let onlyFirst = 0;
  let onlySecond = 0;
  for (let k = 0; k < pairs; k++) {
    if (by(first, k) && !by(second, k)) onlyFirst += 1;
    if (!by(first, k) && by(second, k)) onlySecond += 1;
  }
  return { ...chances, ...pairedShares({ onlyFirst, onlySecond, pairs }) };
};

/** The chance by a month, how many trials are lost before it, and by how much each moves the chance (mean 0). */
const influenceOf = (months: Int16Array, month: number) => {
  const { trials, hits, lost }: Passages = passages(months, month);
  const weight = new Float64Array(month + 1); // of an event in a month
  const risk = new Float64Array(month + 1); // of having been at risk up to a month
  let atRisk = trials;
  let survival = 1;
  let gone = 0;
  let sum = 0;
  for (let t = 0; t <= month; t++) {
    const still = atRisk - hits[t];
    if (still > 0) {
      weight[t] = 1 / still;
      sum += hits[t] / (atRisk * still);
    }
    survival *= atRisk > 0 ? still / atRisk : 1;
    risk[t] = sum;
    if (t < month) {
      atRisk = still - lost[t];
      gone += lost[t];
    }
  }
  const influence = new Float64Array(trials);
  for (let k = 0; k < trials; k++) {
    const code = months[k];
    const hit = code >= 0 && code <= month;
    const until = hit ? code : code < 0 ? Math.min(-code, month) : month;
    influence[k] = trials * survival * ((hit ? weight[code] : 0) - risk[until]);
  }
  return { chance: 1 - survival, lost: gone, influence };
};
