import * as z from 'zod';
import { showValue } from './showValue.ts';

/** A month of the calendar; `month` is 1-12. */
export type CalendarMonth = { readonly year: number; readonly month: number };

/** When something happens: in the nth month (1 is the start month), or on the calendar. */
export type MonthOrCount =
  | { readonly kind: 'count'; readonly value: number }
  | ({ readonly kind: 'date' } & CalendarMonth);

const DATE = /^((?:19|20|21)\d{2})-(0[1-9]|1[0-2])$/;
const LONGEST_COUNT = 1200;

/** Schema of a calendar month such as `2027-01`. */
export function calendarMonth(description: string): z.ZodType<CalendarMonth, string> {
  return z
    .string({ error: (issue) => monthRefusal(issue.input) })
    .transform((text, context) => {
      const month = readMonth(text);
      if (month !== undefined) return month;
      context.issues.push({ code: 'custom', message: monthRefusal(text), input: text });
      return z.NEVER;
    })
    .meta({ description, unit: 'calendar month', pattern: DATE.source, examples: ['2027-01'] });
}

/** Schema of a dated key: a count of months such as `6`, or `2029-06`. */
export function monthOrCount(description: string): z.ZodType<MonthOrCount, number | string> {
  return z
    .union([z.number(), z.string()], { error: (issue) => whenRefusal(issue.input) })
    .transform((raw, context): MonthOrCount => {
      const text = String(raw).trim();
      const month = readMonth(text);
      if (month !== undefined) return { kind: 'date', ...month };
      const value = /^\d{1,4}$/.test(text) ? Number(text) : 0;
      if (value >= 1 && value <= LONGEST_COUNT) return { kind: 'count', value };
      context.issues.push({ code: 'custom', message: whenRefusal(raw), input: raw });
      return z.NEVER;
    })
    .meta({ description, unit: 'month', examples: [6, '2029-06'] });
}

/** Number of a month counted from the start month, which is 1; zero and less lie before it. */
export function monthNumber(when: MonthOrCount, start: CalendarMonth): number {
  return when.kind === 'count' ? when.value : (when.year - start.year) * 12 + when.month - start.month + 1;
}

/** The calendar month of the nth month. */
export function monthAt(start: CalendarMonth, number: number): CalendarMonth {
  const months = start.year * 12 + start.month - 1 + number - 1;
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
}

export function monthText({ year, month }: CalendarMonth): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}

function monthRefusal(input: unknown): string {
  return `expected a calendar month, got ${showValue(input)}. Write the year and two digits of the month, such as 2027-01.`;
}

function whenRefusal(input: unknown): string {
  const expected = `a month counted from the start (1 to ${LONGEST_COUNT}) or a calendar month`;
  return `expected ${expected}, got ${showValue(input)}. Write a count such as 6, or a month such as 2029-06.`;
}

function readMonth(text: string): CalendarMonth | undefined {
  const match = DATE.exec(text.trim());
  return match === null ? undefined : { year: Number(match[1]), month: Number(match[2]) };
}
