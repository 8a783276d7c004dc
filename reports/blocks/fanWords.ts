import type { Forecast } from '../../src/summary/forecast.ts';
import type { FanRow } from '../chartSpec.ts';
import { calendarMonth } from '../words/calendarMonth.ts';
import { quantity } from '../words/quantity.ts';

/** So few futures have no tenths to speak of. */
export const FEW = 10;

/** "$61.2M (8 of 10 futures between $42M and $85M)", or the one value where all futures agree. */
export function fanWords(row: FanRow, unit: string, trials: number): string {
  const [low, middle, high] = [row.p10, row.p50, row.p90].map((value) => quantity(value, unit));
  return low === high || trials < FEW ? middle : `${middle} (8 of 10 futures between ${low} and ${high})`;
}

/**
 * "goes from $34.1M to $61.2M (...) by March 2029": the median's way from the first row to the last, and between what it was
 * on the way where it strayed further from its ends than they lie apart.
 */
export function fanJourney(rows: readonly FanRow[], unit: string, { start, months, trials }: Forecast): string {
  const end = calendarMonth(start, months);
  const [first, last] = [rows[0], rows[rows.length - 1]];
  if (rows.length === 1) return `is ${fanWords(last, unit, trials)} in ${end}`;
  const middles = rows.map(({ p50 }) => p50);
  const [low, high] = [Math.min(...middles), Math.max(...middles)];
  const said = (value: number): string => quantity(value, unit);
  if (said(low) === said(high)) return `stays at ${fanWords(last, unit, trials)} through ${end}`;
  const apart = Math.abs(last.p50 - first.p50);
  const strayed = Math.max(Math.min(first.p50, last.p50) - low, high - Math.max(first.p50, last.p50)) > apart;
  const onTheWay = strayed ? `, between ${said(low)} and ${said(high)} on the way` : '';
  return said(first.p50) === said(last.p50)
    ? `is ${fanWords(last, unit, trials)} in ${end} as at the start${onTheWay}`
    : `goes from ${said(first.p50)} to ${fanWords(last, unit, trials)} by ${end}${onTheWay}`;
}
