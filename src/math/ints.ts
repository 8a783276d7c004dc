/** Zeros, or `of` each index; outside the heap of the runtime, for the reason told at `floats`. */
export const ints = (length: number, of?: (index: number) => number): Int32Array<ArrayBuffer> => {
  const made = new Int32Array(new ArrayBuffer(4 * length));
  if (of !== undefined) for (let i = 0; i < length; i++) made[i] = of(i);
  return made;
};
