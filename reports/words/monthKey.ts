import { monthOfYear, yearOf } from './calendarMonth.ts';

/** The month numbered from 1 at the start as programs read it: "2029-03". Month 0 is the one before the start. */
export function monthKey(start: string, month: number): string {
  return `${String(yearOf(start, month)).padStart(4, '0')}-${String(monthOfYear(start, month) + 1).padStart(2, '0')}`;
}
