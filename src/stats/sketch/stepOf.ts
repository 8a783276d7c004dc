const FINEST = 16; // steps a unit

/**
 * The largest power of two, 1/16 or more, of which the first `count` values are all multiples: 1 for whole numbers,
 * Infinity where all are zero, 0 where there is none. Money says 0 at its first value.
 */
export const stepOf = (values: Float64Array, count: number): number => {
  let bits = 0;
  for (let i = 0; i < count; i++) {
    const fine = values[i] * FINEST;
    if (fine !== (fine | 0)) return 0;
    bits |= fine;
  }
  if (bits === 0) return Infinity;
  const lowest = bits & -bits;
  return Math.abs(lowest) / FINEST;
};
