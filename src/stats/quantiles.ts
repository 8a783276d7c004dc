import { floats } from '../math/floats.ts';
import { ints } from '../math/ints.ts';
import { moments } from './moments.ts';
import { sampleRange } from './sampleRange.ts';
import { sortRange } from './sortRange.ts';

const MOST_BUCKETS = 1024;
const FEWEST_BUCKETS = 64;
const A_BUCKET = 2; // values at least, on average: clearing and adding up buckets is work of its own
const WANTED = 1;
const SORTED = 2;

/**
 * Room for a column of up to `capacity` values, and what describes it: exact quantiles, mean and standard deviation. To be
 * made once a thread, for the reason told at `floats`.
 */
export const makeQuantiles = (capacity: number) => {
  const values = floats(capacity);
  /** Mean and standard deviation (n - 1) of the values described last, in their unit. */
  const two = floats(2);
  const bucketOf = new Uint16Array(new ArrayBuffer(2 * capacity));
  /** Counts of the values at even places, then of those at odd ones: one counter is seldom wanted twice in a row. */
  const counts = ints(2 * MOST_BUCKETS);
  /** Values in all buckets before this one. */
  const before = ints(MOST_BUCKETS + 1);
  /** WANTED for each bucket that a wanted rank lies in, then SORTED. */
  const wanted = ints(MOST_BUCKETS);
  /** Where the values of a wanted bucket begin in `gathered`. */
  const starts = ints(MOST_BUCKETS);
  /** Places of the values of wanted buckets. */
  const places = ints(capacity);
  const gathered = floats(capacity);

  /**
   * Counts values into buckets that are equal over the range of a sample, and adds up their deviations, and squares of
   * them, from the mean of the sample, which is never so far from the mean of all that their difference would be lost in
   * rounding (Chan, Golub and LeVeque 1983).
   */
  const fill = (count: number, low: number, perUnit: number, near: number, buckets: number): void => {
    const from = (near - low) * perUnit;
    const last = buckets - 1;
    const even = count - (count % 2);
    let s0 = 0;
    let s1 = 0;
    let q0 = 0;
    let q1 = 0;
    for (let i = 0; i < even; i += 2) {
      const d0 = values[i] - near;
      const d1 = values[i + 1] - near;
      s0 += d0;
      s1 += d1;
      q0 += d0 * d0;
      q1 += d1 * d1;
      const x = d0 * perUnit + from;
      const y = d1 * perUnit + from;
      const one = x < 1 ? 0 : x < last ? x | 0 : last;
      const other = y < 1 ? 0 : y < last ? y | 0 : last;
      bucketOf[i] = one;
      bucketOf[i + 1] = other;
      counts[one]++;
      counts[MOST_BUCKETS + other]++;
    }
    if (even < count) {
      const d = values[even] - near;
      s0 += d;
      q0 += d * d;
      const x = d * perUnit + from;
      const one = x < 1 ? 0 : x < last ? x | 0 : last;
      bucketOf[even] = one;
      counts[one]++;
    }
    const sum = s0 + s1;
    two[0] = near + sum / count;
    two[1] = count > 1 ? Math.sqrt(Math.max(0, q0 + q1 - (sum * sum) / count) / (count - 1)) : 0;
  };

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

  /** Finds the buckets with a wanted rank and where the values of each are to begin. */
  const want = (count: number, probabilities: Float64Array, buckets: number): void => {
    for (let b = 0; b < buckets; b++) before[b + 1] = before[b] + counts[b] + counts[MOST_BUCKETS + b];
    wanted.fill(0, 0, buckets);
    let next = 0;
    for (let p = 0; p < probabilities.length; p++) {
      const below = Math.floor((count - 1) * probabilities[p]);
      for (let rank = below; rank <= below + 1 && rank < count; rank++) {
        const bucket = bucketAt(rank, buckets);
        if (wanted[bucket] === WANTED) continue;
        wanted[bucket] = WANTED;
        starts[bucket] = next;
        next += before[bucket + 1] - before[bucket];
      }
    }
  };

  /** The bucket in which the value of this rank lies. */
  const bucketAt = (rank: number, buckets: number): number => {
    let low = 0;
    let high = buckets;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (before[middle] <= rank) low = middle;
      else high = middle;
    }
    return low;
  };

  /**
   * Brings the values of wanted buckets together, bucket by bucket. Every place is written where the next wanted one
   * goes: a branch that is taken once in fifty times would cost more.
   */
  const gather = (count: number): void => {
    let found = 0;
    for (let i = 0; i < count; i++) {
      places[found] = i;
      found += wanted[bucketOf[i]];
    }
    for (let k = 0; k < found; k++) {
      const i = places[k];
      gathered[starts[bucketOf[i]]++] = values[i];
    }
  };

  /** The value of a rank; its bucket is sorted when it is first asked for. */
  const valueAt = (rank: number, buckets: number): number => {
    const bucket = bucketAt(rank, buckets);
    if (wanted[bucket] === WANTED) {
      wanted[bucket] = SORTED;
      const end = starts[bucket]; // as gathering left it
      starts[bucket] -= before[bucket + 1] - before[bucket];
      sortRange(gathered, starts[bucket], end);
    }
    return gathered[starts[bucket] + rank - before[bucket]];
  };

  /**
   * Exact quantiles of the first `count` of `values` into `out`, in the values' unit, interpolated as Hyndman and Fan's
   * (1996) type 7, and their moments. Missing values (NaN) are left out, and taken out of `values`: returns how many are
   * not; of none nothing is told. One pass counts values into up to 1,024 equal buckets, the
   * outermost taking all beyond; only those that hold a wanted rank are gathered and sorted.
   */
  const quantiles = (count: number, probabilities: Float64Array, out: Float64Array): number => {
    const { low: least, high: most, mean } = sampleRange(values, count);
    if (Number.isNaN(mean)) {
      // the sample has missing values, or infinities on both sides
      const known = dropMissing(count);
      if (known < count) return known > 0 ? quantiles(known, probabilities, out) : 0;
    }
    if (least === most) {
      out.fill(least, 0, probabilities.length);
      two[0] = least;
      two[1] = 0;
      return count;
    }
    const buckets = bucketsFor(count);
    counts.fill(0, 0, buckets);
    counts.fill(0, MOST_BUCKETS, MOST_BUCKETS + buckets);
    const perUnit = buckets / (most - least);
    // a value of the column, unless it is an outlier: differences from it are exact where things are counted
    const near = Math.abs(values[0] - mean) <= (most - least) / 2 ? values[0] : mean;
    if (perUnit > 0 && perUnit < Infinity && Math.abs(near) < Infinity) {
      fill(count, least, perUnit, near, buckets);
    } else {
      // an endless or vanishing range has no equal buckets: one holds all
      bucketOf.fill(0, 0, count);
      counts[0] = count;
      moments(values, count, two);
    }
    if (Number.isNaN(two[0])) {
      const known = dropMissing(count);
      if (known < count) return quantiles(known, probabilities, out);
    }
    want(count, probabilities, buckets);
    gather(count);
    for (let p = 0; p < probabilities.length; p++) {
      const place = (count - 1) * probabilities[p];
      const below = Math.floor(place);
      const low = valueAt(below, buckets);
      const high = below + 1 < count ? valueAt(below + 1, buckets) : low;
      out[p] = low === high ? low : low + (place - below) * (high - low);
    }
    return count;
  };

  return { values, quantiles, moments: two };
};

/** A power of two. */
const bucketsFor = (count: number): number => {
  let buckets = FEWEST_BUCKETS;
  while (buckets < MOST_BUCKETS && 2 * buckets * A_BUCKET <= count) buckets *= 2;
  return buckets;
};

/** Exact quantiles of a column, none NaN, as `makeQuantiles` gives them: for whoever has but one. */
export const quantiles = (column: ArrayLike<number>, probabilities: Float64Array): Float64Array => {
  const { values, quantiles: take } = makeQuantiles(column.length);
  const out = new Float64Array(probabilities.length);
  values.set(column);
  take(column.length, probabilities, out);
  return out;
};
