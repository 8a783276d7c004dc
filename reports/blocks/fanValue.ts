import type { MeasureFan, Statistic } from '../../src/summary/forecast.ts';

/** A statistic at the end of a month; at month 0 the value at the start, which is the same for all statistics. */
export function fanValue(fan: MeasureFan, statistic: Statistic, month: number): number | null {
  const value = month === 0 ? fan.opening : (fan[statistic][month - 1] ?? null);
  return value === null || !Number.isFinite(value) ? null : value;
}
