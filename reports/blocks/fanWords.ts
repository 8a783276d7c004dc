import type { FanRow } from '../chartSpec.ts';
import { quantity } from '../words/quantity.ts';

/** "$61.2M (8 of 10 futures between $42M and $85M)", or the one value where all futures agree. */
export function fanWords(row: FanRow, unit: string): string {
  const [low, middle, high] = [row.p10, row.p50, row.p90].map((value) => quantity(value, unit));
  return low === high ? middle : `${middle} (8 of 10 futures between ${low} and ${high})`;
}

/** "goes from $34.1M to $61.2M (...) by March 2029": the median's way from the first row to the last. */
export function fanJourney(rows: readonly FanRow[], unit: string, end: string): string {
  const [first, last] = [rows[0], rows[rows.length - 1]];
  if (rows.length === 1) return `is ${fanWords(last, unit)} in ${end}`;
  if (quantity(first.p50, unit) === quantity(last.p50, unit)) return `stays at ${fanWords(last, unit)} through ${end}`;
  return `goes from ${quantity(first.p50, unit)} to ${fanWords(last, unit)} by ${end}`;
}
