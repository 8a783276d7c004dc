/**
 * Sorts `values[from..to)` upwards in place, without allocating: quicksort on the median of three, insertion for short
 * stretches. A stretch that will not shrink goes to the runtime's own sort, which for numbers is fixed in its outcome.
 */
export function sortRange(values: Float64Array, from: number, to: number): void {
  let same = from + 1; // a stretch of one value is common where things are counted
  while (same < to && values[same] === values[from]) same++;
  if (same < to) quicksort(values, from, to);
}

function quicksort(values: Float64Array, from: number, to: number): void {
  let low = from;
  let high = to - 1;
  for (let round = 0; high - low > 16; round++) {
    if (round === 40) {
      values.subarray(low, high + 1).sort();
      return;
    }
    const cut = partition(values, low, high);
    if (cut - low < high - cut) {
      quicksort(values, low, cut + 1);
      low = cut + 1;
    } else {
      quicksort(values, cut + 1, high + 1);
      high = cut;
    }
  }
  for (let i = low + 1; i <= high; i++) {
    const value = values[i];
    let j = i - 1;
    while (j >= low && values[j] > value) {
      values[j + 1] = values[j];
      j--;
    }
    values[j + 1] = value;
  }
}

/** Hoare's split: afterwards nothing up to the returned place is above anything after it. */
function partition(values: Float64Array, low: number, high: number): number {
  const pivot = median(values[low], values[(low + high) >> 1], values[high]);
  let i = low - 1;
  let j = high + 1;
  for (;;) {
    do i++;
    while (values[i] < pivot);
    do j--;
    while (values[j] > pivot);
    if (i >= j) return Math.min(j, high - 1);
    const swap = values[i];
    values[i] = values[j];
    values[j] = swap;
  }
}

function median(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
