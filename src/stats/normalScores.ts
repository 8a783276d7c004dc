import { normalQuantile } from '../math/normalQuantile.ts';
import { sortRange } from './sortRange.ts';

/** Where a value stands in a sorted list: how many are below it, and how many are not above it. */
const below = (sorted: Float64Array, count: number, value: number, orEqual: boolean): number => {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < value || (orEqual && sorted[middle] === value)) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * Van der Waerden's scores of the first `count` values, in place: the normal quantile of the mean rank over count + 1, so
 * that a few huge values do not speak for all. Equal values have equal scores. `sorted` is room for as many values.
 * Returns how many values are not the most frequent one: 0 when all are the same.
 */
export const normalScores = (values: Float64Array, count: number, sorted: Float64Array): number => {
  sorted.set(values.subarray(0, count));
  sortRange(sorted, 0, count);
  let most = 0;
  for (let from = 0; from < count; ) {
    let to = from + 1;
    while (to < count && sorted[to] === sorted[from]) to++;
    most = Math.max(most, to - from);
    from = to;
  }
  for (let k = 0; k < count; k++) {
    const rank = (below(sorted, count, values[k], false) + below(sorted, count, values[k], true) + 1) / 2;
    values[k] = normalQuantile(rank / (count + 1));
  }
  return count - most;
};
