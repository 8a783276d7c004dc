/**
 * 1/(12x) - 1/(360x^3) + ..., the correction to Stirling's formula for log Gamma, for x from 12 up; absolute error
 * under 1e-17. Source: Abramowitz and Stegun (1964), 6.1.41.
 */
export function stirlingSeries(x: number): number {
  const w = 1 / (x * x);
  const tail = 1 / 1260 - w * (1 / 1680 - w * (1 / 1188 - w * (691 / 360360 - w * (1 / 156 - (w * 3617) / 122400))));
  return (1 / 12 - w * (1 / 360 - w * tail)) / x;
}
