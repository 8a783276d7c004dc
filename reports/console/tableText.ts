import type { Table } from '../block.ts';
import { displayWidth } from './displayWidth.ts';
import { padded } from './padded.ts';
import type { Paint } from './paint.ts';
import { wrapped } from './wrapped.ts';

const INDENT = '  ';
const GAP = '  ';

/** A table in columns where they fit into `room`, else row by row in words. */
export function tableText(table: Table, room: number, paint: Paint, columns = room): readonly string[] {
  const { rows } = table;
  const widths = table.columns.map(({ label }, i) =>
    Math.max(...[label, ...rows.map((row) => row[i] ?? '')].map(displayWidth)),
  );
  const all = INDENT.length + widths.reduce((sum, width) => sum + width, 0) + GAP.length * (widths.length - 1);
  if (all > room) return rows.flatMap((row) => rowInWords(table, row, columns));
  const line = (cells: readonly string[]) =>
    INDENT +
    cells
      .map((cell, i) => padded(cell, widths[i], table.columns[i].align))
      .join(GAP)
      .trimEnd();
  return [paint.soft(line(table.columns.map(({ label }) => label))), ...rows.map(line)];
}

function rowInWords(
  { columns: headings }: Table,
  [first, ...cells]: readonly string[],
  columns: number,
): readonly string[] {
  const said = cells.map((cell, i) => `${headings[i + 1].label} ${cell}`).join('; ');
  return wrapped(`${first}: ${said}`, columns, INDENT, INDENT + INDENT);
}
