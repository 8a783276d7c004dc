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
    const pivot = median(values[low], values[(low + high) >> 1], values[high]);
    if (isRepeated(values, low, high, pivot)) {
      // as where a column is mostly zero: what equals the pivot has its place at once
      const equal = moveFront(values, low, high, pivot, false);
      quicksort(values, low, equal);
      low = moveFront(values, equal, high, pivot, true);
      continue;
    }
    const cut = partition(values, low, high, pivot);
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
function partition(values: Float64Array, low: number, high: number, pivot: number): number {
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

/** Whether at least two of the three values that a pivot is chosen from are the pivot. */
function isRepeated(values: Float64Array, low: number, high: number, pivot: number): boolean {
  const first = Number(values[low] === pivot);
  return first + Number(values[(low + high) >> 1] === pivot) + Number(values[high] === pivot) > 1;
}

/** Moves what is below the pivot (or, with `equal`, what equals it) to the front; returns the place after it. */
function moveFront(values: Float64Array, low: number, high: number, pivot: number, equal: boolean): number {
  let next = low;
  for (let i = low; i <= high; i++) {
    const value = values[i];
    if (equal ? value !== pivot : value >= pivot) continue;
    values[i] = values[next];
    values[next] = value;
    next++;
  }
  return next;
}

function median(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
