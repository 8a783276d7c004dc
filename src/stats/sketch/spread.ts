const SMALLEST = 2.2250738585072014e-308; // what lies below the smallest normal double is 0 here

/** From `low` up to (not with) `high` lies a bucket, from `least` to `most` what its sketch holds; none below zero. */
export type Bucket = { readonly low: number; readonly high: number; readonly least: number; readonly most: number };

/**
 * The value at a `share` (from 0 up to, not with, 1) of what a bucket holds, as if that were spread evenly: over the
 * multiples of `step`, or over the stretch where `step` is 0.
 */
export const spread = ({ low, high, least, most }: Bucket, step: number, share: number): number => {
  if (high <= SMALLEST) return 0;
  const from = Math.max(low, least);
  const to = Math.min(high, most);
  if (step === 0) return from + share * (to - from);
  const first = Math.ceil(from / step);
  const last = most < high ? Math.floor(most / step) : Math.ceil(high / step) - 1;
  return step * (first + Math.floor(share * (last - first + 1)));
};
