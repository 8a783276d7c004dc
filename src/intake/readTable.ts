import { CsvError, parse } from 'csv-parse/sync';
import { cellStarts } from './cellStarts.ts';
import { guessDelimiter } from './guessDelimiter.ts';

/** A cell's text without spaces around it, and the character at which it starts in its line, counted from 1. */
export type TableCell = { readonly text: string; readonly column: number };
export type TableRow = { readonly line: number; readonly cells: readonly TableCell[] };

/** A file of rows under headings. */
export type Table = { readonly headings: readonly TableCell[]; readonly rows: readonly TableRow[] };

export type TableRead =
  | { readonly ok: true; readonly table: Table }
  | { readonly ok: false; readonly line: number; readonly sentence: string };

/** What csv-parse gives with `info` and `raw`. */
type Parsed = { readonly record: readonly string[]; readonly raw: string; readonly info: { readonly lines: number } };

/** Reads a CSV text whose lines end in a line feed; comma, semicolon or tab, whichever parts the headings. */
export function readTable(text: string): TableRead {
  const delimiter = guessDelimiter(text);
  const options = { delimiter, info: true, raw: true, relax_column_count: true, skip_empty_lines: true };
  try {
    const parsed = parse(text, { ...options, record_delimiter: '\n' }) as unknown as readonly Parsed[];
    const [headings, ...rows] = parsed
      .map((record) => rowOf(record, delimiter))
      .filter(({ cells }) => cells.some(full));
    if (headings === undefined || rows.length === 0)
      return refuse(1, 'expected headings in the first line and rows below it, got one line or none. Add the rows.');
    return { ok: true, table: { headings: headings.cells, rows } };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : 1;
    return refuse(
      line,
      'expected quotes in pairs around a value, got one alone. Remove it, or double it inside quotes.',
    );
  }
}

function rowOf({ record, raw, info }: Parsed, delimiter: string): TableRow {
  const own = raw.replace(/^\n+/, '').replace(/\n$/, '');
  const starts = cellStarts(own, delimiter);
  const cells = record.map((text, i) => ({ text: text.trim(), column: starts[i] ?? 1 }));
  return { line: info.lines - (own.split('\n').length - 1), cells };
}

const full = ({ text }: TableCell): boolean => text !== '';

function refuse(line: number, sentence: string): TableRead {
  return { ok: false, line, sentence };
}
