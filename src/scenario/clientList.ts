import { clientCells } from './clientCells.ts';
import type { Mistake } from './mistake.ts';
import { nearest } from './nearest.ts';
import type { Scenario } from './scenario.ts';
import { type FromTable, type SeriesSource, wrong } from './seriesTable.ts';
import { showValue } from './showValue.ts';

/** A household of a client list; what its row leaves open is matched to it as in a book of which only laws are known. */
export type Client = {
  /** Dollars. */
  readonly aum: number;
  /** Years, of the older principal on the first day. */
  readonly age: number | undefined;
  /** Whole months with the firm on the first day. */
  readonly tenureMonths: number | undefined;
  readonly couple: boolean | undefined;
  /** Requests over those of the mean household. */
  readonly requests: number | undefined;
};

const COLUMNS = ['aum', 'age', 'tenure', 'joined', 'couple', 'requests'] as const;
export type ClientColumn = (typeof COLUMNS)[number];
const MOST = 8; // mistakes told of one file
const MOST_CLIENTS = 100_000;

/** The opening book from a file with a row a household; columns with other headings are left alone, slips of the pen not. */
export function clientList(s: Scenario, { table, file }: SeriesSource): FromTable<readonly Client[]> {
  const headings = table.headings.map(({ text }) => text.toLowerCase());
  const head = (column: number) => ({ file, line: 1, column });
  if (!headings.includes('aum')) {
    const sentence = `expected a column called aum, got ${table.headings.map(({ text }) => showValue(text)).join(', ')}. Call the column of assets in dollars aum.`;
    return wrong({ place: head(1), path: '', sentence });
  }
  const mistakes: Mistake[] = [];
  for (const [i, heading] of headings.entries()) {
    const place = head(table.headings[i].column);
    const near = nearest(heading, COLUMNS);
    const known = (COLUMNS as readonly string[]).includes(heading);
    if (known && headings.indexOf(heading) < i)
      mistakes.push({
        place,
        path: '',
        sentence: `expected each column once, got ${heading} again. Remove one of them.`,
      });
    if (!known && near !== undefined)
      mistakes.push({
        place,
        path: '',
        sentence: `expected one of ${COLUMNS.join(', ')}, got ${showValue(heading)}. Did you mean ${near}?`,
      });
  }
  if (headings.includes('tenure') && headings.includes('joined')) {
    const sentence = 'expected one of tenure and joined, got both. Remove one of the two columns.';
    mistakes.push({ place: head(table.headings[headings.indexOf('joined')].column), path: '', sentence });
  }
  if (table.rows.length > MOST_CLIENTS) {
    const sentence = `expected at most ${MOST_CLIENTS} households, got ${table.rows.length}. Is this the right file?`;
    mistakes.push({ place: head(1), path: '', sentence });
  }
  if (mistakes.length > 0) return wrong(...mistakes);
  const clients = table.rows.flatMap((row): Client[] => {
    const width = headings.length;
    if (row.cells.length !== width) {
      const place = { file, line: row.line, column: row.cells[Math.min(row.cells.length, width) - 1].column };
      const sentence = `expected ${width} values, got ${row.cells.length}. Leave a cell empty that is not known, and put quotes around a value with a comma in it.`;
      mistakes.push({ place, path: '', sentence });
      return [];
    }
    const cellOf = (name: ClientColumn) => row.cells[headings.indexOf(name)];
    return [
      clientCells(s.start, cellOf, (name, sentence) => {
        mistakes.push({ place: { file, line: row.line, column: cellOf(name).column }, path: name, sentence });
      }),
    ];
  });
  if (mistakes.length <= MOST) return mistakes.length === 0 ? { ok: true, value: clients } : wrong(...mistakes);
  const rest = mistakes.length - MOST;
  const { place } = mistakes[MOST];
  const sentence = `expected no more mistakes, got ${rest} more from here on. Mend those above first.`;
  return wrong(...mistakes.slice(0, MOST), { place, path: '', sentence });
}
