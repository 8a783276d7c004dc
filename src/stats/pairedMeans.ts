import type { Difference } from './differenceSequence.ts';
import { moments } from './moments.ts';
import { studentReach } from './studentReach.ts';

/** Variances of two figures of the same futures, and of their difference within one. */
export type PairedVariances = { readonly first: number; readonly second: number; readonly difference: number };

/** A difference of two means of values that come in pairs, first less second. */
export type PairedMeans = Difference & { readonly variances: PairedVariances };

/**
 * The mean of first less second in pairs of values, in their unit, with the 95 % interval of the paired t, and variances
 * (n - 1). Pairs that are all equal differ by exactly 0 and within 0; of fewer than two pairs the interval has no end.
 * `first` and `second` hold a value a pair, none NaN.
 */
export const pairedMeans = (first: Float64Array, second: Float64Array): PairedMeans => {
  const pairs = first.length;
  if (pairs === 0) {
    return { difference: 0, low: -Infinity, high: Infinity, variances: { first: 0, second: 0, difference: 0 } };
  }
  const out = new Float64Array(2);
  const varianceOf = (values: Float64Array): number => {
    moments(values, pairs, out);
    return out[1] * out[1];
  };
  const variances = { first: varianceOf(first), second: varianceOf(second), difference: 0 };
  variances.difference = varianceOf(first.map((value, k) => value - second[k]));
  const difference = out[0];
  const reach = pairs < 2 ? Infinity : studentReach(pairs) * Math.sqrt(variances.difference / pairs);
  return { difference, low: difference - reach, high: difference + reach, variances };
};
