/**
 * Mean and standard deviation (n - 1) of the first `count` values (at least one) into `out[0]` and `out[1]`, in the
 * values' unit. Two passes: deviations from the first value give the mean, deviations from the mean the spread, less what
 * rounding left of their sum (Chan, Golub and LeVeque 1983). Each pass adds in four lanes, since one sum waits for itself
 * at every value; the order is always the same. A constant column has exactly sd 0.
 */
export function moments(column: Float32Array | Float64Array, count: number, out: Float64Array): void {
  const origin = column[0];
  const even = count - (count % 4);
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  for (let i = 0; i < even; i += 4) {
    s0 += column[i] - origin;
    s1 += column[i + 1] - origin;
    s2 += column[i + 2] - origin;
    s3 += column[i + 3] - origin;
  }
  for (let i = even; i < count; i++) s0 += column[i] - origin;
  const mean = origin + (s0 + s1 + (s2 + s3)) / count;
  let q0 = 0;
  let q1 = 0;
  let r0 = 0;
  let r1 = 0;
  const pairs = count - (count % 2);
  for (let i = 0; i < pairs; i += 2) {
    const d0 = column[i] - mean;
    const d1 = column[i + 1] - mean;
    q0 += d0 * d0;
    q1 += d1 * d1;
    r0 += d0;
    r1 += d1;
  }
  if (pairs < count) {
    const d = column[pairs] - mean;
    q0 += d * d;
    r0 += d;
  }
  const rest = r0 + r1;
  out[0] = mean;
  out[1] = count > 1 ? Math.sqrt(Math.max(0, q0 + q1 - (rest * rest) / count) / (count - 1)) : 0;
}
