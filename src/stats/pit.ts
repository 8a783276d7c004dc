/**
 * Probability integral transform: where in a sample what came about falls, from 0 (below all draws) to 1 (above all).
 * Draws equal to it count by half, so that the mean over outcomes of the sample's own law is one half even for counts.
 */
export function pit(sample: Float64Array, actual: number): number {
  let below = 0;
  let equal = 0;
  for (const draw of sample) {
    if (draw < actual) below += 1;
    else if (draw === actual) equal += 1;
  }
  // the outcome is one more draw of the law, and equal to itself
  return (below + (equal + 1) / 2) / (sample.length + 1);
}
