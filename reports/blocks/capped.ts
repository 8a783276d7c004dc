import type { Table } from '../block.ts';

/** A table in sight as far as `most` rows, the others folded; nothing where there are none. */
export function capped(table: Table, most: number): readonly Table[] {
  const { caption, rows } = table;
  if (rows.length === 0) return [];
  if (rows.length <= most) return [table];
  return [
    { ...table, rows: rows.slice(0, most) },
    { ...table, caption: `${caption}: the other ${rows.length - most}`, folded: true, rows: rows.slice(most) },
  ];
}
