import { calendarMonth, monthOfYear, shortMonth, yearOf } from '../words/calendarMonth.ts';
import { type Sheet, textWidth } from './sheet.ts';

export type MonthTick = { readonly month: number; readonly label: string };

/** Ticks at New Year, as many as fit; for a short forecast at the ends of months. */
export function monthTicks(start: string, months: number, width: number, sheet: Sheet): readonly MonthTick[] {
  const room = Math.max(2, Math.floor(width / (textWidth('2029', sheet) * 1.9)));
  if (months < 24)
    return shortTicks(start, months, Math.max(2, Math.floor(width / (textWidth('Mar 2029', sheet) * 1.3))));
  const first = (12 - monthOfYear(start, 1)) % 12;
  const years = Math.floor((months - first) / 12) + 1;
  const every = [1, 2, 5, 10, 20].find((step) => years / step <= room) ?? 50;
  const ticks: MonthTick[] = [];
  for (let month = first; month <= months; month += 12) {
    const year = yearOf(start, month + 1);
    if (every === 1 || year % every === 0) ticks.push({ month, label: `${year}` });
  }
  return ticks;
}

function shortTicks(start: string, months: number, room: number): readonly MonthTick[] {
  const every = [1, 2, 3, 6, 12].find((step) => months / step <= room - 1) ?? 12;
  const ticks: MonthTick[] = [];
  for (let month = every; month <= months; month += every) {
    const label = every === 1 && months > 6 ? calendarMonth(start, month).slice(0, 3) : shortMonth(start, month);
    ticks.push({ month, label });
  }
  return ticks;
}
