import type { Law } from '../random/law.ts';

/**
 * The law of listed values with their weights, of which at least one is above 0: each value's chance is its weight over
 * the sum. Values that are listed twice are one.
 */
export function pointLaw(values: readonly number[], weights: readonly number[]): Law {
  const weightOf = new Map<number, number>();
  for (const [i, value] of values.entries())
    if (weights[i] > 0) weightOf.set(value, (weightOf.get(value) ?? 0) + weights[i]);
  const rising = [...weightOf].sort(([a], [b]) => a - b);
  const total = rising.reduce((sum, [, weight]) => sum + weight, 0);
  let sum = 0;
  const points = rising.flatMap(([value, weight], i) => {
    sum += weight;
    return [i === rising.length - 1 ? 1 : sum / total, value];
  });
  return { name: 'points', parameters: [0, rising.length, 0], points };
}
