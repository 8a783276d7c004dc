import { isQuantity } from '../isQuantity.ts';
import { type CalendarMonth, monthAt, monthNumber } from '../month.ts';
import { cut, escapeText } from '../showValue.ts';
import { digits, figureText } from './figureText.ts';
import { isDate, isMonth } from './sameValue.ts';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
] as const;

/** "June 2027". */
export const monthWords = ({ year, month }: CalendarMonth): string => `${MONTHS[month - 1]} ${year}`;

/** "hours per year" of `hoursPerYear`, "saves operations" of `saves.operations`. */
export const keyWords = (keys: readonly string[]): string =>
  escapeText(keys.join(' '))
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/\b[A-Z](?![A-Z])/g, (letter) => letter.toLowerCase());

/** A condition may be as long as two lines. */
const LONGEST = 160;

/** A text that somebody typed, on one line and not too long. */
export const typed = (text: string): string => cut(escapeText(text.replace(/\s+/g, ' ').trim()), LONGEST);

/** A value of a checked scenario in words, with its unit; the start month dates what is counted from it. */
export function valueWords(value: unknown, start: CalendarMonth, key = ''): string {
  if (value === undefined || value === null) return 'nothing';
  if (isQuantity(value)) return figureText(value, keyWords([key]));
  if (isDate(value)) return monthWords(monthAt(start, monthNumber(value, start)));
  if (isMonth(value)) return monthWords(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return /split$/i.test(key) ? `${digits(100 * value)} %` : digits(value);
  if (typeof value === 'string') return typed(value);
  if (Array.isArray(value)) return listWords(value, start);
  const entries = Object.entries(value);
  if (entries.length === 0) return 'none';
  return entries.map(([name, below]) => `${keyWords([name])} ${valueWords(below, start, key)}`).join(', ');
}

/** Items that fit a line; of a long list, how many more there are. */
const MOST_ITEMS = 12;

function listWords(items: readonly unknown[], start: CalendarMonth): string {
  if (items.length === 0) return 'none';
  const shown = items.slice(0, MOST_ITEMS).map((item) => valueWords(item, start));
  const joined = shown.join(items.some((item) => typeof item === 'object' && !isQuantity(item)) ? '; ' : ', ');
  return items.length > MOST_ITEMS ? `${joined} and ${items.length - MOST_ITEMS} more` : joined;
}

/** "a paraplanner", "an associate advisor". */
export const withArticle = (noun: string): string => `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
