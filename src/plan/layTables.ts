import { DIRECTORY_SIZE, HEADER, LAYOUT_VERSION, TABLES, type TableName } from './layout.ts';

/** Lays tables out behind their directory; rows are given as arrays of equal length. */
export const layTables = (
  tables: Readonly<Record<TableName, { cols: number; rows: readonly ArrayLike<number>[] }>>,
) => {
  let size = DIRECTORY_SIZE;
  for (const name of TABLES) size += tables[name].cols * tables[name].rows.length;
  const numbers = new Float64Array(size);
  numbers[0] = LAYOUT_VERSION;
  let at = DIRECTORY_SIZE;
  TABLES.forEach((name, i) => {
    const { cols, rows } = tables[name];
    numbers.set([at, rows.length, cols], HEADER + 3 * i);
    for (const row of rows) {
      if (row.length !== cols) throw new RangeError(`table ${name}: a row of ${row.length} entries, expected ${cols}`);
      numbers.set(row, at);
      at += cols;
    }
  });
  return numbers;
};
