import { log } from '../math/log.ts';

/** Which scale a range is normal on: its own, its logarithm or its logit. */
export type Family = 'normal' | 'lognormal' | 'logitNormal';

/** The scale on which a family is normal. */
export function toNormal(family: Family, value: number): number {
  if (family === 'normal') return value;
  return family === 'lognormal' ? log(value) : log(value / (1 - value));
}

/** Median of a range that gives none: halfway on the normal scale, by the arithmetic that rounds best. */
export function middle(family: Family, low: number, high: number): number {
  if (family === 'normal') return (low + high) / 2;
  if (family === 'lognormal') return Math.sqrt(low) * Math.sqrt(high);
  const odds = Math.sqrt(low / (1 - low)) * Math.sqrt(high / (1 - high));
  return odds / (1 + odds);
}
