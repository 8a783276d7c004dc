import { floats } from '../math/floats.ts';
import { ints } from '../math/ints.ts';
import { moments } from './moments.ts';
import type { SampleRange } from './sampleRange.ts';
import { sortRange } from './sortRange.ts';

const MOST_BUCKETS = 1024;
const FEWEST_BUCKETS = 64;
const A_BUCKET = 2; // values at least, on average: clearing and adding up buckets is work of its own
const WANTED = 1;
const SORTED = 2;

/**
 * Values of given ranks, by one pass that counts values into up to 1,024 equal buckets, the outermost taking all beyond;
 * only those that hold a wanted rank are gathered and sorted. Moments are left in `two`. There is room for as many values
 * as `values` has.
 */
export const makeBuckets = (values: Float64Array, two: Float64Array) => {
  const capacity = values.length;
  const bucketOf = new Uint16Array(new ArrayBuffer(2 * capacity));
  /** Counts of the values at even places, then of those at odd ones: one counter is seldom wanted twice in a row. */
  const counts = ints(2 * MOST_BUCKETS);
  /** Values in all buckets before this one. */
  const before = ints(MOST_BUCKETS + 1);
  /** WANTED for each bucket that a wanted rank lies in, then SORTED. */
  const wanted = new Uint8Array(new ArrayBuffer(MOST_BUCKETS));
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
   * goes, a branch that is taken once in fifty times would cost more; and four in a turn.
   */
  const gather = (count: number): void => {
    let found = 0;
    const even = count - (count % 4);
    for (let i = 0; i < even; i += 4) {
      places[found] = i;
      found += wanted[bucketOf[i]];
      places[found] = i + 1;
      found += wanted[bucketOf[i + 1]];
      places[found] = i + 2;
      found += wanted[bucketOf[i + 2]];
      places[found] = i + 3;
      found += wanted[bucketOf[i + 3]];
    }
    for (let i = even; i < count; i++) {
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

  let used = 0;

  /**
   * Counts the first `count` values in buckets over the range of a sample, which is not empty, and adds them up from `near`.
   */
  const spread = (count: number, { low, high }: SampleRange, near: number): void => {
    used = bucketsFor(count);
    counts.fill(0, 0, used);
    counts.fill(0, MOST_BUCKETS, MOST_BUCKETS + used);
    const perUnit = used / (high - low);
    if (perUnit > 0 && perUnit < Infinity && Math.abs(near) < Infinity) {
      fill(count, low, perUnit, near, used);
    } else {
      // an endless or vanishing range has no equal buckets: one holds all
      bucketOf.fill(0, 0, count);
      counts[0] = count;
      moments(values, count, two);
    }
  };

  return {
    spread,
    /** Makes ready for the ranks next to these parts of the values, which were spread. */
    pick: (count: number, probabilities: Float64Array): void => {
      want(count, probabilities, used);
      gather(count);
    },
    valueAt: (rank: number): number => valueAt(rank, used),
  };
};

/** A power of two. */
const bucketsFor = (count: number): number => {
  let buckets = FEWEST_BUCKETS;
  while (buckets < MOST_BUCKETS && 2 * buckets * A_BUCKET <= count) buckets *= 2;
  return buckets;
};
