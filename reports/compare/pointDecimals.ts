/** From one point of reach to the next: what a tenth of a point is worth saying for. */
const POINT = 0.01;

/**
 * So many decimals of a percentage point as an interval supports: whole points from half a point of reach on, tenths below;
 * hundredths only of a difference under one point.
 */
export const pointDecimals = (low: number, high: number): number => {
  if (high - low >= POINT) return 0;
  const small = Math.max(Math.abs(low), Math.abs(high)) < POINT;
  return high - low < POINT / 10 && small ? 2 : 1;
};
