/**
 * The value at probability u among `count` points that stand at `at` in `numbers`, each the chance of itself or less and
 * its value, both rising; the last chance is 1. The least value whose chance reaches u: so the median of an even split is
 * the lower one.
 */
export function points(u: number, numbers: ArrayLike<number>, at: number, count: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[at + 2 * middle] < u) low = middle + 1;
    else high = middle;
  }
  return numbers[at + 2 * low + 1];
}
