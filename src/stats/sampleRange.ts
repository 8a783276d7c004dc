/** The range of a sample of 128 values, so that a few outliers cannot blunt the buckets; of all if the sample has none. */
export function sampleRange(column: Float32Array | Float64Array, count: number): { low: number; high: number } {
  let step = count > 128 ? Math.floor(count / 128) : 1;
  for (;;) {
    let low = column[0];
    let high = low;
    for (let i = step; i < count; i += step) {
      const value = column[i];
      if (value < low) low = value;
      else if (value > high) high = value;
    }
    if (low !== high || step === 1) return { low, high };
    step = 1;
  }
}
