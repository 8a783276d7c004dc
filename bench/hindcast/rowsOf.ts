import { readTable } from '../../src/intake/readTable.ts';
import type { Row } from './firm.ts';
import { Mistake } from './mistake.ts';

/**
 * Rows of a CSV text by the heading of their columns; a row that is too short lacks its last columns.
 * @throws Mistake when the text is no table, or two columns have one heading.
 */
export const rowsOf = (file: string, text: string): readonly Row[] => {
  const read = readTable(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  if (!read.ok) throw new Mistake(`${file}:${read.line}: ${read.sentence}`);
  const headings = read.table.headings.map((heading) => heading.text);
  const twice = headings.find((heading, i) => headings.indexOf(heading) < i);
  if (twice !== undefined) throw new Mistake(`${file}: expected headings that differ, got "${twice}" twice.`);
  return read.table.rows.map(({ cells }) => Object.fromEntries(cells.map(({ text }, i) => [headings[i] ?? '', text])));
};
