import { floats } from '../math/floats.ts';
import { ints } from '../math/ints.ts';
import { between } from './between.ts';
import { moments } from './moments.ts';
import type { SampleRange } from './sampleRange.ts';
import { sortRange } from './sortRange.ts';

const MOST_BUCKETS = 1024;
const FEWEST_BUCKETS = 64;
const A_BUCKET = 2; // values at least, on average: clearing and adding up buckets is work of its own
const NO_RANK = 2_147_483_647;

/**
 * Quantiles at `probabilities`, which rise, by one pass that counts values into up to 1,024 equal buckets, the outermost
 * taking all beyond; only those that hold a wanted rank are gathered and sorted. Moments are left in `two`. There is
 * room for as many values as `values` has.
 */
export const makeBuckets = (values: Float64Array, two: Float64Array, probabilities: Float64Array) => {
  const capacity = values.length;
  const wishes = probabilities.length;
  const bucketOf = new Uint16Array(new ArrayBuffer(2 * capacity));
  /** Counts of the values at even places, then of those at odd ones: one counter is seldom wanted twice in a row. */
  const counts = ints(2 * MOST_BUCKETS);
  /** 1 for each bucket that a wanted rank lies in. */
  const wanted = new Uint8Array(new ArrayBuffer(MOST_BUCKETS));
  /** Where the next value of a wanted bucket goes in `gathered`. */
  const ends = ints(MOST_BUCKETS);
  /** Where each of the wanted buckets begins in `gathered`. */
  const starts = ints(2 * wishes + 1);
  /** Places of the values of wanted buckets. */
  const places = ints(capacity);
  /** The values of wanted buckets, bucket after bucket. */
  const gathered = floats(capacity);
  /** Of each quantile the rank next below it, and its place in `gathered` when all there is sorted. */
  const low = { ranks: ints(wishes + 1), places: ints(wishes) };
  /** And the same of the rank next above. */
  const high = { ranks: ints(wishes + 1), places: ints(wishes) };

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

  /** Takes note of the ranks before `end`, those of a bucket and no others; the number of the next rank. */
  const note = ({ ranks, places: at }: typeof low, from: number, end: number, shift: number): number => {
    let i = from;
    for (; ranks[i] < end; i++) at[i] = ranks[i] + shift;
    return i;
  };

  /** Finds the buckets with a wanted rank and where the values of each are to begin; how many they are. */
  const want = (count: number, buckets: number): number => {
    for (let p = 0; p < wishes; p++) {
      low.ranks[p] = Math.floor((count - 1) * probabilities[p]);
      high.ranks[p] = Math.min(low.ranks[p] + 1, count - 1);
    }
    low.ranks[wishes] = NO_RANK;
    high.ranks[wishes] = NO_RANK;
    wanted.fill(0, 0, buckets);
    let before = 0; // values in all buckets before
    let start = 0;
    let found = 0;
    let i = 0;
    let j = 0;
    let next = low.ranks[0];
    for (let b = 0; j < wishes; b++) {
      const end = before + counts[b] + counts[MOST_BUCKETS + b];
      if (next < end) {
        wanted[b] = 1;
        ends[b] = start;
        starts[found++] = start;
        i = note(low, i, end, start - before);
        j = note(high, j, end, start - before);
        next = Math.min(low.ranks[i], high.ranks[j]);
        start += end - before;
      }
      before = end;
    }
    starts[found] = start;
    return found;
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
      gathered[ends[bucketOf[i]]++] = values[i];
    }
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

  /** Quantiles of the values that were spread, interpolated as Hyndman and Fan's (1996) type 7. */
  const tell = (count: number, out: Float64Array): void => {
    const found = want(count, used);
    gather(count);
    for (let k = 0; k < found; k++) sortRange(gathered, starts[k], starts[k + 1]);
    for (let p = 0; p < wishes; p++) {
      const part = (count - 1) * probabilities[p] - low.ranks[p];
      out[p] = between(gathered[low.places[p]], gathered[high.places[p]], part);
    }
  };

  return { spread, tell };
};

/** A power of two. */
const bucketsFor = (count: number): number => {
  let buckets = FEWEST_BUCKETS;
  while (buckets < MOST_BUCKETS && 2 * buckets * A_BUCKET <= count) buckets *= 2;
  return buckets;
};
