import { betaI } from '../math/betaI.ts';

/** Groups that are left out in turn, for the standard error. */
export const GROUPS = 20;
/** Reach of a 95 % interval in standard errors: Student's t with 19 degrees of freedom. */
export const REACH = 2.093024054408263;
const LEAST_BINS = 4;
const MOST_BINS = 20;

/** As many bins as the cube root of the values says, 4 to 20: fine enough for a curve, coarse enough for little noise. */
const binsFor = (count: number): number => {
  let bins = LEAST_BINS;
  while (bins < MOST_BINS && (bins + 1) * (bins + 1) * (bins + 1) <= count) bins += 1;
  return bins;
};

/** Part of the variance that lies between bins, less what pure noise would put there; NaN where nothing varies. */
const adjusted = (sums: Float64Array, counts: Float64Array, bins: number, n: number, sum: number, squares: number) => {
  const total = squares - (sum * sum) / n;
  let between = -(sum * sum) / n;
  let used = 0;
  for (let b = 0; b < bins; b++) {
    if (counts[b] === 0) continue;
    between += (sums[b] * sums[b]) / counts[b];
    used += 1;
  }
  const part = between / total;
  return { part, share: 1 - ((1 - part) * (n - 1)) / (n - used), used };
};

/**
 * First-order share of the variance of y that an input explains, var(E[y | input]) / var(y) (Sobol' 1993; Saltelli et al.
 * 2008, "Global Sensitivity Analysis", 1.2.2), from the trials at hand: y is averaged in bins of equal probability of the
 * input (correlation ratio), and what pure noise puts between bins is taken off (epsilon squared, Kelley 1935). It may
 * therefore come out a little below 0. The standard error leaves out one of twenty groups of trials in turn (jackknife).
 *
 * `chance` is how often an input without effect would explain as much: exact where y is normal. `without[g]` is the share
 * without group g. `probabilityOf(i)` is where the i-th value's input stood in its law, 0 to 1.
 */
export const makeFirstOrder = () => {
  const sums = new Float64Array(GROUPS * MOST_BINS);
  const counts = new Float64Array(GROUPS * MOST_BINS);
  const allSums = new Float64Array(MOST_BINS);
  const allCounts = new Float64Array(MOST_BINS);
  const lessSums = new Float64Array(MOST_BINS);
  const lessCounts = new Float64Array(MOST_BINS);
  const groupSum = new Float64Array(GROUPS);
  const groupSquares = new Float64Array(GROUPS);
  const groupCount = new Float64Array(GROUPS);
  const without = new Float64Array(GROUPS);

  const gather = (
    y: Float64Array,
    at: Int32Array,
    from: number,
    draws: Float32Array,
    n: number,
    bins: number,
  ): void => {
    sums.fill(0);
    counts.fill(0);
    let i = 0;
    for (let group = 0; group < GROUPS; group++) {
      const begin = i;
      let sum = 0;
      let squares = 0;
      for (; i < n && Math.floor((i * GROUPS) / n) === group; i++) {
        const bin = Math.min(bins - 1, Math.floor(draws[from + at[i]] * bins));
        sums[group * bins + bin] += y[i];
        counts[group * bins + bin] += 1;
        sum += y[i];
        squares += y[i] * y[i];
      }
      groupSum[group] = sum;
      groupSquares[group] = squares;
      groupCount[group] = i - begin;
    }
  };

  /**
   * `y` holds `n` values (100 or more), not all the same, of the trials `at`; the input's draws by trial stand from `from`.
   */
  return (y: Float64Array, at: Int32Array, n: number, draws: Float32Array, from: number) => {
    const bins = binsFor(n);
    gather(y, at, from, draws, n, bins);
    allSums.fill(0);
    allCounts.fill(0);
    let sum = 0;
    let squares = 0;
    for (let g = 0; g < GROUPS; g++) {
      for (let b = 0; b < bins; b++) {
        allSums[b] += sums[g * bins + b];
        allCounts[b] += counts[g * bins + b];
      }
      sum += groupSum[g];
      squares += groupSquares[g];
    }
    const { part, share, used } = adjusted(allSums, allCounts, bins, n, sum, squares);
    for (let g = 0; g < GROUPS; g++) {
      for (let b = 0; b < bins; b++) {
        lessSums[b] = allSums[b] - sums[g * bins + b];
        lessCounts[b] = allCounts[b] - counts[g * bins + b];
      }
      const left = n - groupCount[g];
      without[g] = adjusted(lessSums, lessCounts, bins, left, sum - groupSum[g], squares - groupSquares[g]).share;
    }
    const chance = used < 2 ? 1 : betaI((n - used) / 2, (used - 1) / 2, 1 - part, part);
    return { share, error: jackknifeError(without), chance, without };
  };
};

/** Standard error from estimates that each leave out one group. */
export const jackknifeError = (without: Float64Array): number => {
  let mean = 0;
  for (const estimate of without) mean += estimate / without.length;
  let squares = 0;
  for (const estimate of without) squares += (estimate - mean) * (estimate - mean);
  return Math.sqrt(((without.length - 1) / without.length) * squares);
};
