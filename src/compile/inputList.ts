import { INPUT, TABLES, type TableName, tableOf } from '../plan/layout.ts';
import { layTables } from '../plan/layTables.ts';
import type { InputLegend } from '../plan/legend.ts';
import { purposeKey } from '../random/purposeKey.ts';
import type { Quantity } from '../scenario/quantity.ts';
import { percentile, transformOf } from '../scenario/transformOf.ts';
import { type Cell, type Input, isInput, isPlace, middleOf, plainOf, type Rows } from './cell.ts';

export type Tables = Readonly<Record<TableName, { readonly cols: number; readonly rows: Rows }>>;

const DECILE = 1.2815515655446004; // normal quantile of 0.9

/** Where a number comes from, by its path. */
export type SourceOf = (path: string, quantity: Quantity) => string;

const legendOf = ({ path, quantity }: Input, point: boolean, sourceOf: SourceOf): InputLegend => {
  const words = { path, unit: quantity.spec.unit, source: sourceOf(path, quantity) };
  if (quantity.kind === 'fixed' || (point && quantity.spec.perEvent !== true))
    return { ...words, kind: 'fixed', value: middleOf(quantity) };
  return {
    ...words,
    kind: quantity.spec.perEvent === true ? 'perEvent' : 'uncertain',
    p10: percentile(quantity, -DECILE),
    p50: middleOf(quantity),
    p90: percentile(quantity, DECILE),
  };
};

/**
 * Lays the tables out with every input at its middle, and writes the table of inputs: what is drawn once per trial, from
 * which law, and at which offset it is written. With `point`, nothing is drawn.
 */
export const settleInputs = (tables: Tables, point: boolean) => {
  const uncertain = (cell: Cell): cell is Input => isInput(cell) && cell.quantity.kind === 'uncertain' && !point;
  const cells = TABLES.flatMap((name) => tables[name].rows.flatMap((row) => row.filter(uncertain)));
  const blank = cells.map(() => new Array<number>(INPUT.size).fill(0));
  const plain = Object.fromEntries(
    TABLES.map((name) => [
      name,
      name === 'inputs'
        ? { cols: INPUT.size, rows: blank }
        : {
            cols: tables[name].cols,
            rows: tables[name].rows.map((row) => row.map(plainOf)),
          },
    ]),
  ) as unknown as Parameters<typeof layTables>[0];
  const numbers = layTables(plain);
  let next = tableOf(numbers, 'inputs').at;
  for (const name of TABLES) {
    const { at, cols } = tableOf(numbers, name);
    for (const [i, row] of tables[name].rows.entries()) {
      for (const [j, cell] of row.entries()) {
        if (isPlace(cell)) {
          const target = tableOf(numbers, cell.table);
          numbers[at + i * cols + j] = target.at + cell.row * target.cols + cell.field;
        }
        if (!uncertain(cell)) continue;
        const { family, centre, below, above } = transformOf(cell.quantity);
        const [k0, k1] = purposeKey(`input:${cell.drawnAs ?? cell.path}`);
        numbers.set([at + i * cols + j, family, centre, below, above, k0, k1], next);
        next += INPUT.size;
      }
    }
  }
  return numbers;
};

/** Inputs as people see them, one a path, in the order of the tables. */
export const inputLegends = (
  tables: Tables,
  more: readonly Input[],
  point: boolean,
  sourceOf: SourceOf,
): InputLegend[] => {
  const seen = new Map<string, Input>();
  for (const name of TABLES)
    for (const row of tables[name].rows)
      for (const cell of row) if (isInput(cell)) seen.set(cell.path, seen.get(cell.path) ?? cell);
  for (const input of more) seen.set(input.path, input);
  return [...seen.values()].map((input) => legendOf(input, point, sourceOf));
};
