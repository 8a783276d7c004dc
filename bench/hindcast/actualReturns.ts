import type { Row } from './firm.ts';
import { Mistake } from './mistake.ts';

/** February 2019 to February 2026: the first month that is simulated, and how many. */
export const FIRST_MONTH = { year: 2019, month: 2 } as const;
export const MONTHS = 84;
/** Months that may be missing at the end: the file of returns may lag behind that of firms. */
const MAY_LACK = 6;
const STOCKS = 'equity_tr';
const BONDS = 'bond10_tr';
const SHARE_OF_STOCKS = 0.6;

const monthName = (place: number): string => {
  const months = FIRST_MONTH.year * 12 + FIRST_MONTH.month - 1 + place;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
};

const returnOf = (file: string, row: Row, column: string): number => {
  const value = /\d/.test(row[column] ?? '') ? Number(row[column]) : Number.NaN;
  if (value > -1 && value < 1) return value;
  throw new Mistake(
    `${file}: ${row.month} ${column}: expected a simple return above -1, below 1, got ${JSON.stringify(row[column] ?? '')}.`,
  );
};

/**
 * Simple monthly returns of a book of 60 % stocks and 40 % ten-year bonds, set back to these shares every month, from
 * February 2019 on: at most 84 months, fewer when the file ends a little earlier.
 * @throws Mistake for a gap, text, or too few months.
 */
export const actualReturns = (file: string, rows: readonly Row[]): readonly number[] => {
  const columns = Object.keys(rows[0] ?? {});
  const missing = ['month', STOCKS, BONDS].filter((column) => !columns.includes(column));
  if (missing.length > 0)
    throw new Mistake(`${file}: expected columns month, ${STOCKS}, ${BONDS}; ${missing.join(', ')} not found.`);
  const byMonth = new Map(rows.map((row) => [row.month, row]));
  const returns: number[] = [];
  for (let place = 0; place < MONTHS; place++) {
    const row = byMonth.get(monthName(place));
    if (row === undefined) break;
    returns.push(SHARE_OF_STOCKS * returnOf(file, row, STOCKS) + (1 - SHARE_OF_STOCKS) * returnOf(file, row, BONDS));
  }
  if (returns.length < MONTHS - MAY_LACK)
    throw new Mistake(
      `${file}: expected every month from ${monthName(0)} to ${monthName(MONTHS - MAY_LACK - 1)} at least, ${monthName(returns.length)} not found.`,
    );
  return returns;
};
