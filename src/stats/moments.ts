/**
 * Mean and standard deviation (n - 1) of the first `count` values (at least one) into `out[0]` and `out[1]`, in the
 * values' unit. Two passes in index order: deviations from the first value give the mean, deviations from the mean the
 * spread, less what rounding left of their sum (Chan, Golub and LeVeque 1983). A constant column has exactly sd 0.
 */
export function moments(column: Float32Array | Float64Array, count: number, out: Float64Array): void {
  const origin = column[0];
  let sum = 0;
  for (let i = 1; i < count; i++) sum += column[i] - origin;
  const mean = origin + sum / count;
  let squares = 0;
  let rest = 0;
  for (let i = 0; i < count; i++) {
    const deviation = column[i] - mean;
    squares += deviation * deviation;
    rest += deviation;
  }
  out[0] = mean;
  out[1] = count > 1 ? Math.sqrt(Math.max(0, squares - (rest * rest) / count) / (count - 1)) : 0;
}
