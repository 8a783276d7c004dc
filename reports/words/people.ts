import { significant } from './significant.ts';

/** A mean number of people, to a hundredth: 0.97 is not one. */
export function people(value: number): string {
  const cents = Math.round(value * 100) / 100;
  if (Number.isInteger(cents) && Math.abs(value - cents) > 1e-9) return cents === 0 ? 'under 0.01' : `about ${cents}`;
  return significant(cents);
}
