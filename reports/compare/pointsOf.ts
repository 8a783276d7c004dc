/** So many decimals of a percentage point as an interval supports: whole points from half a point of reach on. */
export const pointDecimals = (low: number, high: number): number =>
  high - low >= 0.01 ? 0 : high - low >= 0.001 ? 1 : 2;

/** A part of all futures, or of a whole, in percentage points: "13", "0.4"; without its sign. */
export const pointFigure = (share: number, decimals: number): string => Math.abs(share * 100).toFixed(decimals);
