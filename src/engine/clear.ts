/** Zeroes a short array, or its first entries; for a few dozen numbers a loop is faster than the call of `fill`. */
export const clear = (values: Float64Array, to = values.length): void => {
  for (let i = 0; i < to; i++) values[i] = 0;
};
