import { expm1 } from '../math/expm1.ts';
import { log1p } from '../math/log1p.ts';
import type { Scenario } from './scenario.ts';
import type { Series } from './series.ts';
import { seriesColumns } from './seriesColumns.ts';
import { seriesMonths } from './seriesMonths.ts';
import type { FromTable, SeriesSource } from './seriesTable.ts';
import { seriesValues, VALUE_KINDS } from './seriesValues.ts';

/**
 * Months of markets from a file: log returns of the book, which is set back to its shares every month, and log growth of
 * prices where a column of inflation is named. The scenario says how the file counts returns; inflation is simple.
 */
export function readSeries(s: Scenario, source: SeriesSource): FromTable<Series> {
  const columns = seriesColumns(s, source);
  if (!columns.ok) return columns;
  const { months, book, prices } = columns.value;
  const rows = seriesMonths(s, source, months);
  if (!rows.ok) return rows;
  const width = source.table.headings.length;
  const wide = rows.value.find(({ cells }) => cells.length > width);
  if (wide !== undefined) {
    const place = { file: source.file, line: wide.line, column: wide.cells[width].column };
    const sentence = `expected ${width} values, got ${wide.cells.length}. Write a point before decimals, and quotes around a value with a comma in it.`;
    return { ok: false, mistakes: [{ place, path: '', sentence }] };
  }
  const kind = s.market.kind ?? 'log';
  const parts = book.map(({ index }) => seriesValues(source, rows.value, index, VALUE_KINDS[kind]));
  const growth = prices === undefined ? undefined : seriesValues(source, rows.value, prices, VALUE_KINDS.prices);
  const mistakes = [...parts, ...(growth === undefined ? [] : [growth])].flatMap((read) =>
    read.ok ? [] : read.mistakes,
  );
  if (mistakes.length > 0) return { ok: false, mistakes };
  const simple = (value: number): number => (kind === 'log' ? expm1(value) : value);
  const values = parts.map((read) => (read.ok ? read.value : []));
  const blended = rows.value.map((_, row) => {
    if (book.length === 1 && kind === 'log') return values[0][row]; // as it stands, to the last digit
    let gained = 0;
    for (const [i, { weight }] of book.entries()) gained += weight * simple(values[i][row]);
    return log1p(gained);
  });
  return {
    ok: true,
    value: { book: blended, prices: growth?.ok === true ? growth.value.map((rate) => log1p(rate)) : undefined },
  };
}
