export type SampleRange = { readonly low: number; readonly high: number; readonly mean: number };

const SAMPLE = 128;

/** How far the values of a sample are apart, so that a few outliers cannot blunt the buckets. */
export const sampleStep = (count: number): number => (count > SAMPLE ? Math.floor(count / SAMPLE) : 1);

/** Range and mean of the first of `count` values and every `step`-th after it. */
export function sampleRange(column: Float64Array, count: number, step: number): SampleRange {
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
  return { low, high, mean: sum / seen };
}
