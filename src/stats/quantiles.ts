import { sampleRange } from './sampleRange.ts';
import { sortRange } from './sortRange.ts';

const BUCKETS = 1024;
const LAST = BUCKETS - 1;

/** Memory that calls of `quantiles` share; nothing in it outlives a call. */
export interface QuantileScratch {
  readonly bucketOf: Uint16Array;
  /** Counts of the values at even places, then of those at odd ones: one counter is seldom wanted twice in a row. */
  readonly counts: Int32Array;
  readonly sizes: Int32Array;
  /** The first value of each bucket with a wanted rank. */
  readonly firstOf: Float64Array;
  /** Where a bucket's values begin in `gathered`, or -1 if no wanted rank lies in it. */
  readonly starts: Int32Array;
  /** Values in all buckets before this one. */
  readonly before: Int32Array;
  readonly gathered: Float64Array;
}

export function makeQuantileScratch(capacity: number): QuantileScratch {
  return {
    bucketOf: new Uint16Array(capacity),
    counts: new Int32Array(2 * BUCKETS),
    sizes: new Int32Array(BUCKETS),
    firstOf: new Float64Array(BUCKETS),
    starts: new Int32Array(BUCKETS),
    before: new Int32Array(BUCKETS + 1),
    gathered: new Float64Array(capacity),
  };
}

/**
 * Exact quantiles of the first `count` values (at least one, none NaN) into `out`, in the values' unit, interpolated as
 * Hyndman and Fan's (1996) type 7. One counting pass into 1,024 equal buckets, the outermost taking all beyond; only
 * those that hold a wanted rank are gathered and sorted, unless each of them holds one value only.
 */
export function quantiles(
  column: Float32Array | Float64Array,
  count: number,
  probabilities: Float64Array,
  out: Float64Array,
  scratch: QuantileScratch,
): void {
  const { low: from, high: to } = sampleRange(column, count);
  const wanted = probabilities.length;
  if (from === to) {
    for (let p = 0; p < wanted; p++) out[p] = from;
    return;
  }
  fill(column, count, from, BUCKETS / (to - from), scratch);
  const placed = want(count, probabilities, scratch);
  const alike = placed > count / 4 && areAlike(column, count, scratch);
  if (!alike) gather(column, count, scratch);
  for (let p = 0; p < wanted; p++) {
    const place = (count - 1) * probabilities[p];
    const below = Math.floor(place);
    const low = valueAt(below, alike, scratch);
    const high = below + 1 < count ? valueAt(below + 1, alike, scratch) : low;
    out[p] = low === high ? low : low + (place - below) * (high - low);
  }
}

function fill(
  column: Float32Array | Float64Array,
  count: number,
  from: number,
  perUnit: number,
  { bucketOf, counts, sizes, before }: QuantileScratch,
): void {
  counts.fill(0);
  if (perUnit > 0 && perUnit < Infinity) {
    const even = count - (count % 2);
    for (let i = 0; i < even; i += 2) {
      const x = (column[i] - from) * perUnit;
      const y = (column[i + 1] - from) * perUnit;
      const one = x < 1 ? 0 : x < LAST ? x | 0 : LAST;
      const other = y < 1 ? 0 : y < LAST ? y | 0 : LAST;
      bucketOf[i] = one;
      bucketOf[i + 1] = other;
      counts[one]++;
      counts[BUCKETS + other]++;
    }
    if (even < count) {
      const x = (column[even] - from) * perUnit;
      const one = x < 1 ? 0 : x < LAST ? x | 0 : LAST;
      bucketOf[even] = one;
      counts[one]++;
    }
  } else {
    // an endless or vanishing range has no equal buckets: one holds all
    bucketOf.fill(0, 0, count);
    counts[0] = count;
  }
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    sizes[bucket] = counts[bucket] + counts[BUCKETS + bucket];
    before[bucket + 1] = before[bucket] + sizes[bucket];
  }
}

/** Gives every bucket with a wanted rank a place, and the others none; returns how many values have one. */
function want(count: number, probabilities: Float64Array, { sizes, starts, before }: QuantileScratch): number {
  starts.fill(-1);
  let next = 0;
  for (let p = 0; p < probabilities.length; p++) {
    const below = Math.floor((count - 1) * probabilities[p]);
    for (let rank = below; rank <= below + 1 && rank < count; rank++) {
      const bucket = bucketAt(rank, before);
      if (starts[bucket] >= 0) continue;
      starts[bucket] = next;
      next += sizes[bucket];
    }
  }
  return next;
}

/** Whether each bucket with a place holds one value again and again, as where things are counted. */
function areAlike(
  column: Float32Array | Float64Array,
  count: number,
  { bucketOf, starts, firstOf }: QuantileScratch,
): boolean {
  firstOf.fill(Number.NaN);
  for (let i = 0; i < count; i++) {
    const bucket = bucketOf[i];
    if (starts[bucket] < 0 || firstOf[bucket] === column[i]) continue;
    if (!Number.isNaN(firstOf[bucket])) return false;
    firstOf[bucket] = column[i];
  }
  return true;
}

/** Brings the values of every bucket with a place together and sorts each. */
function gather(
  column: Float32Array | Float64Array,
  count: number,
  { bucketOf, sizes, starts, gathered }: QuantileScratch,
): void {
  for (let i = 0; i < count; i++) {
    const bucket = bucketOf[i];
    if (starts[bucket] >= 0) gathered[starts[bucket]++] = column[i];
  }
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    if (starts[bucket] < 0) continue;
    const to = starts[bucket];
    starts[bucket] -= sizes[bucket];
    sortRange(gathered, starts[bucket], to);
  }
}

function valueAt(rank: number, alike: boolean, { starts, before, gathered, firstOf }: QuantileScratch): number {
  const bucket = bucketAt(rank, before);
  if (alike) return firstOf[bucket];
  return gathered[starts[bucket] + rank - before[bucket]];
}

/** The bucket in which the value of this rank lies. */
function bucketAt(rank: number, before: Int32Array): number {
  let low = 0;
  let high = BUCKETS;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (before[middle] <= rank) low = middle;
    else high = middle;
  }
  return low;
}
