import { type CalendarMonth, monthAt, monthNumber, monthText } from './month.ts';
import type { Scenario } from './scenario.ts';
import { type FromTable, type SeriesSource, type SeriesTable, wrong } from './seriesTable.ts';
import { escapeText, showValue } from './showValue.ts';

type Row = SeriesTable['rows'][number];

const MONTH = /^(\d{4})-(0[1-9]|1[0-2])(?:-\d{2})?$/;
const ENOUGH = 12; // months of history below which resampling says nothing

const readMonth = (text: string): CalendarMonth | undefined => {
  const [, year, month] = MONTH.exec(text) ?? [];
  return year === undefined ? undefined : { year: Number(year), month: Number(month) };
};

/** The rows asked for: each a month after the one before it, from `from` to `to`; a path begins at `from` or the start. */
export function seriesMonths(s: Scenario, source: SeriesSource, column: number): FromTable<readonly Row[]> {
  const { table, file, placeOf } = source;
  const at = ({ line, cells }: Row) => ({ file, line, column: cells[column]?.column ?? 1 });
  const heading = table.headings[column]?.text ?? '';
  const months = table.rows.map(({ cells }) => readMonth(cells[column]?.text ?? ''));
  const odd = months.indexOf(undefined);
  if (odd >= 0) {
    const got = showValue(table.rows[odd].cells[column]?.text ?? '');
    const sentence = `expected a month, got ${got}. Write the year and two digits of the month, such as 2019-02.`;
    return wrong({ place: at(table.rows[odd]), path: heading, sentence });
  }
  const known = months as CalendarMonth[];
  const [first, last] = [known[0], known[known.length - 1]];
  const { model } = s.market;
  const from = s.market.from ?? (model === 'path' ? s.start : first);
  const to = s.market.to ?? last;
  const number = (month: CalendarMonth): number => monthNumber({ kind: 'date', ...month }, from);
  const length = number(to);
  const kept = table.rows.filter((_, i) => number(known[i]) >= 1 && number(known[i]) <= length);
  for (const [path, month] of [['from', from] as const, ['to', to] as const]) {
    if (known.some((other) => number(other) === number(month))) continue;
    const key = s.market[path] === undefined ? 'market.file' : `market.${path}`;
    const wayOut =
      s.market[path] === undefined ? 'Say with from: which month comes first.' : 'Write one of its months.';
    const sentence = `expected a month of ${escapeText(file)}, which goes from ${monthText(first)} to ${monthText(last)}, got ${monthText(month)}. ${wayOut}`;
    return wrong({ place: placeOf(key), path: key, sentence });
  }
  if (kept.length === 0) {
    const key = s.market.to === undefined ? 'market.from' : 'market.to';
    const sentence = `expected ${monthText(from)} or later, got ${monthText(to)}. Write a later month, or say with from: which comes first.`;
    return wrong({ place: placeOf(key), path: key, sentence });
  }
  for (const [i, row] of kept.entries()) {
    const month = known[table.rows.indexOf(row)];
    if (number(month) === i + 1) continue;
    const wayOut =
      number(month) > i + 1
        ? 'Add the months between, or leave the gap out with from and to.'
        : 'List each month once, from the oldest.';
    const sentence = `expected ${monthText(monthAt(from, i + 1))}, got ${monthText(month)}. ${wayOut}`;
    return wrong({ place: at(row), path: heading, sentence });
  }
  if (model === 'bootstrap' && kept.length < ENOUGH) {
    const sentence = `expected at least ${ENOUGH} months of history to draw from, got ${kept.length}. Give a longer history, or use model: path.`;
    return wrong({ place: placeOf('market.file'), path: 'market.file', sentence });
  }
  return { ok: true, value: kept };
}
