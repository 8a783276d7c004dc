import { sampleRange } from './sampleRange.ts';
import { sortRange } from './sortRange.ts';

const BUCKETS = 1024;

/** Memory that calls of `quantiles` share; nothing in it outlives a call. */
export interface QuantileScratch {
  readonly bucketOf: Uint16Array;
  readonly sizes: Int32Array;
  /** Where a bucket's values begin in `gathered`, or -1 if no wanted rank lies in it. */
  readonly starts: Int32Array;
  /** Values in all buckets before this one. */
  readonly before: Int32Array;
  readonly gathered: Float64Array;
}

export function makeQuantileScratch(capacity: number): QuantileScratch {
  return {
    bucketOf: new Uint16Array(capacity),
    sizes: new Int32Array(BUCKETS),
    starts: new Int32Array(BUCKETS),
    before: new Int32Array(BUCKETS + 1),
    gathered: new Float64Array(capacity),
  };
}

/**
 * Exact quantiles of the first `count` values (at least one, none NaN) into `out`, in the values' unit, interpolated as
 * Hyndman and Fan's (1996) type 7. One counting pass into 1,024 equal buckets, the outermost taking all beyond; only
 * those that hold a wanted rank are gathered and sorted.
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
  gather(column, count, probabilities, scratch);
  for (let p = 0; p < wanted; p++) {
    const place = (count - 1) * probabilities[p];
    const below = Math.floor(place);
    const low = valueAt(below, scratch);
    const high = below + 1 < count ? valueAt(below + 1, scratch) : low;
    out[p] = low === high ? low : low + (place - below) * (high - low);
  }
}

function fill(
  column: Float32Array | Float64Array,
  count: number,
  from: number,
  perUnit: number,
  { bucketOf, sizes, before }: QuantileScratch,
): void {
  sizes.fill(0);
  if (perUnit > 0 && perUnit < Infinity) {
    for (let i = 0; i < count; i++) {
      const place = (column[i] - from) * perUnit;
      const bucket = place < 1 ? 0 : place < BUCKETS - 1 ? place | 0 : BUCKETS - 1;
      bucketOf[i] = bucket;
      sizes[bucket]++;
    }
  } else {
    // an endless or vanishing range has no equal buckets: one holds all
    bucketOf.fill(0, 0, count);
    sizes[0] = count;
  }
  for (let bucket = 0; bucket < BUCKETS; bucket++) before[bucket + 1] = before[bucket] + sizes[bucket];
}

/** Brings the values of every bucket with a wanted rank together and sorts each. */
function gather(
  column: Float32Array | Float64Array,
  count: number,
  probabilities: Float64Array,
  { bucketOf, sizes, starts, before, gathered }: QuantileScratch,
): void {
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

function valueAt(rank: number, { starts, before, gathered }: QuantileScratch): number {
  const bucket = bucketAt(rank, before);
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
