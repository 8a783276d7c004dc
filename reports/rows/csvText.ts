import { stringify } from 'csv-stringify/sync';

export type CsvCell = string | number | null;

/**
 * Rows as RFC 4180 has them: a heading, commas, lines that end in CR LF, quotes where they are needed; no byte order mark.
 * A text that a spreadsheet would take for a formula (it begins with =, +, -, @ or a tab) gets an apostrophe before it;
 * numbers stay as they are.
 */
export function csvText(columns: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return stringify([[...columns], ...rows], { record_delimiter: 'windows', escape_formulas: true });
}
