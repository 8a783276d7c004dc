import { nearest } from './nearest.ts';
import type { Scenario } from './scenario.ts';
import { type FromTable, type SeriesSource, wrong } from './seriesTable.ts';
import { escapeText, showValue } from './showValue.ts';

/** Which columns of a file are meant, counted from 0: months, those of the book with their shares, and prices. */
export type SeriesColumns = {
  readonly months: number;
  readonly book: readonly { readonly index: number; readonly weight: number }[];
  readonly prices: number | undefined;
};

const MONTHS = /^(?:month|date)$/i;

/** Finds the columns that a scenario names. */
export function seriesColumns({ market }: Scenario, source: SeriesSource): FromTable<SeriesColumns> {
  const { table, file, placeOf } = source;
  const names = table.headings.map(({ text }) => text);
  const listed = names.map(showValue).join(', ');
  const months = names.findIndex((name) => MONTHS.test(name));
  if (months < 0) {
    const sentence = `expected a column called month, got ${listed}. Call the column of months month, with entries such as 2019-02.`;
    return wrong({ place: { file, line: 1, column: 1 }, path: '', sentence });
  }
  const values = names.filter((_, i) => i !== months);
  const unknown = (path: string, name: string) => {
    const near = nearest(name, values);
    const wayOut =
      near === undefined ? `Its columns are ${values.map(showValue).join(', ')}.` : `Did you mean ${near}?`;
    return {
      place: placeOf(path),
      path,
      sentence: `expected a column of ${escapeText(file)}, got ${showValue(name)}. ${wayOut}`,
    };
  };
  const named: [path: string, name: string, weight: number][] = Object.entries(market.weights ?? {}).map(
    ([name, weight]) => [`market.weights.${name}`, name, weight.kind === 'fixed' ? weight.value : weight.median],
  );
  if (market.column !== undefined) named.push(['market.column', market.column, 1]);
  if (named.length === 0 && values.length === 1) named.push(['market.file', values[0], 1]);
  if (named.length === 0) {
    const sentence = `expected the column of the returns, got ${listed} to choose from. Write column: ${values[0] ?? 'name'}.`;
    return wrong({ place: placeOf('market.file'), path: 'market.file', sentence });
  }
  if (market.inflation !== undefined) named.push(['market.inflation', market.inflation, 1]);
  const missing = named.filter(([, name]) => !values.includes(name));
  if (missing.length > 0) return wrong(...missing.map(([path, name]) => unknown(path, name)));
  const prices = market.inflation === undefined ? undefined : names.indexOf(market.inflation);
  const ofBook = named.filter(([path]) => path !== 'market.inflation');
  const book = ofBook.map(([, name, weight]) => ({ index: names.indexOf(name), weight }));
  return { ok: true, value: { months, book, prices } };
}
