export type SampleRange = { readonly low: number; readonly high: number; readonly mean: number };

/**
 * Range and mean of a sample of 128 values, so that a few outliers cannot blunt the buckets; of all if the sample has no
 * range.
 */
export function sampleRange(column: Float64Array, count: number): SampleRange {
  let step = count > 128 ? Math.floor(count / 128) : 1;
  for (;;) {
    let low = column[0];
    let high = low;
    let sum = 0;
    let seen = 0;
    for (let i = 0; i < count; i += step) {
      const value = column[i];
      if (value < low) low = value;
      else if (value > high) high = value;
      sum += value;
      seen += 1;
    }
    if (low !== high || step === 1) return { low, high, mean: sum / seen };
    step = 1;
  }
}
