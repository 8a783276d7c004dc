/**
 * Continuous ranked probability score of a sorted sample against what came about, in the values' unit: the mean
 * distance between draw and outcome less half the mean distance between two draws. Small is good; a sample of one is
 * scored by its distance alone. Pairs are counted without a draw and itself, so that the size of the sample does not
 * matter on average (Ferro 2014, the fair score).
 */
export function crps(sorted: Float64Array, actual: number): number {
  const n = sorted.length;
  let away = 0;
  let apart = 0; // sum over pairs of their distance: draw i is the greater in i pairs and the smaller in n - 1 - i
  for (let i = 0; i < n; i++) {
    away += Math.abs(sorted[i] - actual);
    apart += (2 * i - n + 1) * sorted[i];
  }
  return n > 1 ? away / n - apart / (n * (n - 1)) : away / n;
}
