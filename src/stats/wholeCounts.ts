import { ints } from '../math/ints.ts';
import { between } from './between.ts';
import type { SampleRange } from './sampleRange.ts';

const SPAN = 512; // numbers that there is room for, a power of two
const LANES = 4;
const WIDEST = 256; // range of a sample; what is left of the room is for values that lie outside
const LARGEST = 1e9;

/**
 * Counts of households, leads and the like, number by number: these need no buckets and no sorting, and their sums are
 * exact in any order. Moments are left in `two`, as if deviations from the first value had been added up one by one.
 */
export const makeWholeCounts = (values: Float64Array, two: Float64Array, probabilities: Float64Array) => {
  /** By number, in lanes: one counter is seldom wanted twice in a row. All zero between two columns. */
  const counts = ints(LANES * SPAN);
  /** How many values are below each number. */
  const before = ints(SPAN + 1);
  let base = 0; // the number that is counted first
  let top = 0; // numbers up to the greatest value

  /** Whether all values are whole and near the sample. */
  const countEach = (count: number, from: number): boolean => {
    const even = count - (count % LANES);
    for (let i = 0; i < even; i += LANES) {
      const v = values[i];
      const w = values[i + 1];
      const x = values[i + 2];
      const y = values[i + 3];
      const a = (v - from) | 0;
      const b = (w - from) | 0;
      const c = (x - from) | 0;
      const d = (y - from) | 0;
      if (a + from !== v || b + from !== w || c + from !== x || d + from !== y) return false;
      if ((a | b | c | d) >>> 0 >= SPAN) return false;
      counts[a]++;
      counts[SPAN + b]++;
      counts[2 * SPAN + c]++;
      counts[3 * SPAN + d]++;
    }
    for (let i = even; i < count; i++) {
      const a = (values[i] - from) | 0;
      if (a + from !== values[i] || a >>> 0 >= SPAN) return false;
      counts[a]++;
    }
    return true;
  };

  /** Adds the counts up and clears them. Of a sample without a range, whether the first value is near the mean is asked here. */
  const addUp = (count: number, from: number, isNear: boolean): boolean => {
    const near = values[0];
    let below = 0;
    let sum = 0;
    let squares = 0;
    let least = Number.NaN;
    let number = 0;
    for (; below < count; number++) {
      const here = counts[number] + counts[SPAN + number] + counts[2 * SPAN + number] + counts[3 * SPAN + number];
      before[number] = below;
      if (here === 0) continue;
      counts[number] = 0;
      counts[SPAN + number] = 0;
      counts[2 * SPAN + number] = 0;
      counts[3 * SPAN + number] = 0;
      if (below === 0) least = number;
      below += here;
      const d = number + from - near;
      sum += here * d;
      squares += here * d * d;
    }
    before[number] = below;
    top = number;
    if (!isNear && Math.abs(near - (sum + count * near) / count) > (number - 1 - least) / 2) return false;
    two[0] = near + sum / count;
    two[1] = count > 1 ? Math.sqrt(Math.max(0, squares - (sum * sum) / count) / (count - 1)) : 0;
    return true;
  };

  /**
   * Whether the first `count` values are whole numbers that lie close to each other, the first of them near their mean; if
   * so, they are counted, and `two` told. `sample` is the range of some of them.
   */
  const take = (count: number, { low, high, mean }: SampleRange): boolean => {
    const first = values[0];
    if (!(high - low <= WIDEST && Math.abs(low) < LARGEST && Math.abs(first - mean) <= (high - low) / 2)) return false;
    if (!Number.isInteger(low) || !Number.isInteger(high) || !Number.isInteger(first)) return false;
    if (Object.is(first, -0)) return false; // which sums would turn into 0
    base = low - ((high - low) >> 1) - 1;
    if (countEach(count, base)) return addUp(count, base, low < high);
    counts.fill(0);
    return false;
  };

  /** The number of a rank. */
  const valueAt = (rank: number): number => {
    let low = 0;
    let high = top;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (before[middle] <= rank) low = middle;
      else high = middle;
    }
    return low + base;
  };

  /** Quantiles of the values that were counted, interpolated as Hyndman and Fan's (1996) type 7. */
  const tell = (count: number, out: Float64Array): void => {
    for (let p = 0; p < probabilities.length; p++) {
      const place = (count - 1) * probabilities[p];
      const below = Math.floor(place);
      out[p] = between(valueAt(below), valueAt(Math.min(below + 1, count - 1)), place - below);
    }
  };

  return { take, tell };
};
