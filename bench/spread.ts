/** The minimum says what the program can do, the median and the spread what the machine was doing meanwhile. */
export type Spread = { readonly minimum: number; readonly median: number; readonly spread: number };

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return {
    minimum: sorted[0],
    median: (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2,
    spread: sorted[sorted.length - 1] - sorted[0],
  };
}
