/** So many decimals of a percentage point as an interval supports: whole points from half a point of reach on. */
export const pointDecimals = (low: number, high: number): number => {
  if (high - low >= 0.01) return 0;
  return high - low >= 0.001 ? 1 : 2;
};
