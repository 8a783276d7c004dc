import { calendarMonth, shortMonth } from '../words/calendarMonth.ts';

/** "at the start" or "by March 2029". */
export function moment(start: string, month: number): string {
  return month === 0 ? 'at the start' : `by ${calendarMonth(start, month)}`;
}

/** "Start" or "Mar 2029", for tables and bars. */
export function shortMoment(start: string, month: number): string {
  return month === 0 ? 'Start' : shortMonth(start, month);
}
