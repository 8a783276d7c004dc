import { betaQuantile } from '../math/betaQuantile.ts';

const WEIGHT = 4; // of the mode against each end, as in PERT (Malcolm and others, 1959); the mean is (low + 4 mode + high) / 6

/** The beta-PERT value at probability u, from `low` to `high`, densest at `mode`; low <= mode <= high, low < high. */
export function pert(u: number, low: number, mode: number, high: number): number {
  const width = high - low;
  const a = 1 + (WEIGHT * (mode - low)) / width;
  const b = 1 + (WEIGHT * (high - mode)) / width;
  return low + width * betaQuantile(u, a, b);
}
