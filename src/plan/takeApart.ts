import { TABLES, type TableName, tableOf } from './layout.ts';

/** A table as rows that may be changed; `layTables` puts tables together again. */
export type LooseTable = { cols: number; rows: number[][] };

/** The tables of a plan's numbers as rows of their own. */
export const takeApart = (numbers: Float64Array): Record<TableName, LooseTable> => {
  const loose = (name: TableName): LooseTable => {
    const { at, rows, cols } = tableOf(numbers, name);
    return {
      cols,
      rows: Array.from({ length: rows }, (_, i) => Array.from(numbers.subarray(at + i * cols, at + (i + 1) * cols))),
    };
  };
  return Object.fromEntries(TABLES.map((name) => [name, loose(name)])) as Record<TableName, LooseTable>;
};
