/** The triangular value at probability u, from `low` to `high`, densest at `mode`; low <= mode <= high, low < high. */
export function triangular(u: number, low: number, mode: number, high: number): number {
  const width = high - low;
  return u * width < mode - low
    ? low + Math.sqrt(u * width * (mode - low))
    : high - Math.sqrt((1 - u) * width * (high - mode));
}
