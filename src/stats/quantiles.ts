import { floats } from '../math/floats.ts';
import { makeBuckets } from './buckets.ts';
import { sampleRange, sampleStep } from './sampleRange.ts';
import { makeWholeCounts } from './wholeCounts.ts';

/**
 * Room for a column of up to `capacity` values, and what describes it: exact quantiles at `probabilities`, which rise, mean
 * and standard deviation. To be made once a thread, for the reason told at `floats`. @throws RangeError if they do not rise.
 */
export const makeQuantiles = (capacity: number, probabilities: Float64Array) => {
  if (probabilities.some((p, i) => p < probabilities[i - 1])) throw new RangeError('expected probabilities that rise');
  const values = floats(capacity);
  /** Mean and standard deviation (n - 1) of the values described last, in their unit. */
  const two = floats(2);
  const whole = makeWholeCounts(values, two, probabilities);
  const buckets = makeBuckets(values, two, probabilities);

  /** Moves the values that are not missing to the front, in their order; returns how many there are. */
  const dropMissing = (count: number): number => {
    let known = 0;
    for (let i = 0; i < count; i++) {
      const value = values[i];
      values[known] = value;
      if (!Number.isNaN(value)) known += 1;
    }
    return known;
  };

  /**
   * Exact quantiles of the first `count` of `values` into `out`, in the values' unit, interpolated as Hyndman and Fan's
   * (1996) type 7, and their moments. Missing values (NaN) are left out, and taken out of `values`: returns how many are
   * not; of none nothing is told.
   */
  const quantiles = (count: number, out: Float64Array): number => {
    const step = sampleStep(count);
    const sample = sampleRange(values, count, step);
    if (whole.take(count, sample)) {
      whole.tell(count, out);
      return count;
    }
    const range = step > 1 && sample.low === sample.high ? sampleRange(values, count, 1) : sample;
    const { low: least, high: most, mean } = range;
    if (Number.isNaN(mean)) {
      // the sample has missing values, or infinities on both sides
      const known = dropMissing(count);
      if (known < count) return known > 0 ? quantiles(known, out) : 0;
    }
    if (least === most) {
      out.fill(least, 0, probabilities.length);
      two[0] = least;
      two[1] = 0;
      return count;
    }
    // a value of the column, unless it is an outlier: differences from it are exact where things are counted
    const near = Math.abs(values[0] - mean) <= (most - least) / 2 ? values[0] : mean;
    buckets.spread(count, range, near);
    if (Number.isNaN(two[0])) {
      const known = dropMissing(count);
      if (known < count) return quantiles(known, out);
    }
    buckets.tell(count, out);
    return count;
  };

  return { values, quantiles, moments: two };
};

/** Exact quantiles of a column, none NaN, as `makeQuantiles` gives them at `probabilities`, which rise: for whoever has but one. */
export const quantiles = (column: ArrayLike<number>, probabilities: Float64Array): Float64Array => {
  const { values, quantiles: take } = makeQuantiles(column.length, probabilities);
  const out = new Float64Array(probabilities.length);
  values.set(column);
  take(column.length, out);
  return out;
};
