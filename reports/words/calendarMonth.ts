const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Months since year 0 of the start, `YYYY-MM`. */
function ordinal(start: string): number {
  return Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1;
}

export function yearOf(start: string, month: number): number {
  return Math.floor((ordinal(start) + month - 1) / 12);
}

/** 0 for January. */
export function monthOfYear(start: string, month: number): number {
  return (ordinal(start) + month - 1) % 12;
}

/** The month numbered from 1 at the start, as people say it: "March 2029". */
export function calendarMonth(start: string, month: number): string {
  return `${MONTHS[monthOfYear(start, month)]} ${yearOf(start, month)}`;
}

/** "Mar 2029", where room is scarce. */
export function shortMonth(start: string, month: number): string {
  return `${MONTHS[monthOfYear(start, month)].slice(0, 3)} ${yearOf(start, month)}`;
}
