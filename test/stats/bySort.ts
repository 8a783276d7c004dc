/** Quantiles by a plain sort, interpolated as Hyndman and Fan's (1996) type 7. */
export function bySort(values: ArrayLike<number>, probabilities: Float64Array): number[] {
  const sorted = Array.from(values).sort((a, b) => a - b);
  return Array.from(probabilities, (p) => {
    const place = (sorted.length - 1) * p;
    const below = Math.floor(place);
    const low = sorted[below];
    const high = sorted[Math.min(below + 1, sorted.length - 1)];
    return low === high ? low : low + (place - below) * (high - low);
  });
}
