/**
 * Zeros, or `of` each index. Arrays of up to 64 bytes that are made without a buffer stand in the heap of V8, where they
 * move: only the address and length of others are constants to its compiler (`GetTypedArrayConstant` of V8 11.3).
 */
export const floats = (length: number, of?: (index: number) => number): Float64Array<ArrayBuffer> => {
  const made = new Float64Array(new ArrayBuffer(8 * length));
  if (of !== undefined) for (let i = 0; i < length; i++) made[i] = of(i);
  return made;
};
