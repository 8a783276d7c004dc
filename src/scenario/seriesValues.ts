import type { Mistake } from './mistake.ts';
import { parseNumber } from './parseNumber.ts';
import { type FromTable, type SeriesSource, type SeriesTable, wrong } from './seriesTable.ts';
import { showValue } from './showValue.ts';

type Row = SeriesTable['rows'][number];

/** What a column holds, and the least and largest value that can be meant. */
export type ValueKind = { readonly what: string; readonly above: number; readonly max: number };

export const VALUE_KINDS = {
  simple: { what: 'a return above -1, at most 1', above: -1, max: 1 },
  log: { what: 'a log return above -3, at most 1', above: -3, max: 1 },
  prices: { what: 'inflation of a month above -0.2, at most 0.5', above: -0.2, max: 0.5 },
} as const satisfies Record<string, ValueKind>;

const MOST = 5; // mistakes told of one column

/** The numbers of a column, row by row. */
export function seriesValues(
  source: SeriesSource,
  rows: readonly Row[],
  column: number,
  { what, above, max }: ValueKind,
): FromTable<readonly number[]> {
  const { table, file } = source;
  const path = table.headings[column].text;
  const mistakes: Mistake[] = [];
  const values = rows.map(({ line, cells }) => {
    const cell = cells[column];
    const number = parseNumber(cell?.text ?? '', 'share');
    if (number.ok && number.value > above && number.value <= max) return number.value;
    const place = { file, line, column: cell?.column ?? 1 };
    const got = cell === undefined || cell.text === '' ? 'nothing' : showValue(cell.text);
    const percent = number.ok && number.value > max && number.value / 100 <= max && number.value / 100 > above;
    const wayOut = percent
      ? `Write ${number.value} % or ${number.value / 100}.`
      : 'Write a number such as 0.012 or 1.2 %.';
    mistakes.push({ place, path, sentence: `expected ${what}, got ${got}. ${wayOut}` });
    return Number.NaN;
  });
  if (mistakes.length <= MOST) return mistakes.length === 0 ? { ok: true, value: values } : wrong(...mistakes);
  const told = mistakes.slice(0, MOST);
  const sentence = `expected ${what} in every row, got ${mistakes.length - MOST} more that are none. Mend the column, or name another.`;
  return wrong(...told, { place: mistakes[MOST].place, path, sentence });
}
