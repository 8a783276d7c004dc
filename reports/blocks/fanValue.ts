import type { MeasureFan, Percentile } from '../../src/summary/forecast.ts';

/** A statistic at the end of a month; at month 0 that of the start, the same for all where futures agree there. */
export function fanValue(fan: MeasureFan, statistic: 'mean' | Percentile, month: number): number | null {
  const value = month === 0 ? openingOf(fan, statistic) : (fan[statistic][month - 1] ?? null);
  return value === null || !Number.isFinite(value) ? null : value;
}

function openingOf({ opening, openings }: MeasureFan, statistic: 'mean' | Percentile): number | null {
  return statistic === 'mean' || openings === undefined ? opening : openings[statistic];
}
