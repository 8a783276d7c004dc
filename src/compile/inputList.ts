import { INPUT, LATENT, POINT } from '../plan/input.ts';
import { TABLES, type TableName, tableOf } from '../plan/layout.ts';
import { layTables } from '../plan/layTables.ts';
import type { InputLegend } from '../plan/legend.ts';
import { percentile } from '../scenario/percentile.ts';
import type { Quantity, UncertainQuantity } from '../scenario/quantity.ts';
import { type Cell, type Input, isInput, isPlace, middleOf, plainOf, type Rows, row } from './cell.ts';
import { type copulaOf, inputStream } from './copula.ts';
import type { gatherLaws, LawCells } from './lawCells.ts';

export type Tables = Readonly<Record<TableName, { readonly cols: number; readonly rows: Rows }>>;

/** Where a number comes from, by its path. */
export type SourceOf = (path: string, quantity: Quantity) => string;

/** A sample of 1,000 says no more. */
const short = (x: number): number => Number(x.toPrecision(3));

/** A quantity as people see it: its value, or its middle with the 10 % and 90 % points. */
export const tellInput = ({ path, quantity }: Input, point: boolean, sourceOf: SourceOf): InputLegend => {
  const { unit } = quantity.spec;
  const words = { path, unit: unit === 'number' ? '' : unit, source: sourceOf(path, quantity) }; // said of what has no unit
  if (quantity.kind === 'formula' || (quantity.kind === 'fixed' && quantity.text !== undefined)) {
    const timed = quantity.kind === 'formula' && quantity.timed;
    const told = { ...words, kind: 'formula', text: quantity.text as string, timed } as const;
    if (quantity.kind === 'fixed' || point || quantity.p10 === quantity.p90)
      return { ...told, value: middleOf(quantity) };
    return { ...told, p10: short(quantity.p10), p50: short(quantity.p50), p90: short(quantity.p90) };
  }
  if (quantity.kind === 'fixed' || (point && quantity.spec.perEvent !== true))
    return { ...words, kind: 'fixed', value: middleOf(quantity) };
  return {
    ...words,
    kind: quantity.spec.perEvent === true ? 'perEvent' : 'uncertain',
    p10: percentile(quantity, 0.1),
    p50: middleOf(quantity),
    p90: percentile(quantity, 0.9),
  };
};

/**
 * Lays the tables out with every input at its middle, and writes the table of inputs: what is drawn once per trial, from
 * which law, correlated with what, and at which offset it is written. With `point`, nothing is drawn.
 */
export const settleInputs = (
  tables: Tables,
  laws: ReturnType<typeof gatherLaws>,
  copula: ReturnType<typeof copulaOf>,
  point: boolean,
): Float64Array => {
  const rows = point ? [] : TABLES.flatMap((table) => drawnCells(table, tables[table].rows, laws.cells, copula.rowOf));
  const all: Tables = {
    ...tables,
    inputs: { cols: INPUT.size, rows },
    points: { cols: POINT.size, rows: laws.rows },
    latents: { cols: LATENT.size, rows: copula.latents },
    mixing: { cols: copula.mixing.length, rows: copula.mixing },
  };
  const plain = Object.fromEntries(
    TABLES.map((name) => [name, { cols: all[name].cols, rows: all[name].rows.map((row) => row.map(plainOf)) }]),
  ) as Record<TableName, { cols: number; rows: number[][] }>;
  const numbers = layTables(plain);
  for (const name of TABLES) {
    const { at, cols } = tableOf(numbers, name);
    for (const [i, row] of all[name].rows.entries())
      for (const [j, cell] of row.entries()) {
        if (!isPlace(cell)) continue;
        const target = tableOf(numbers, cell.table);
        numbers[at + i * cols + j] = target.at + cell.row * target.cols + cell.field;
      }
  }
  return numbers;
};

type Drawn = Input & { readonly quantity: UncertainQuantity };

const isDrawn = (cell: Cell): cell is Drawn => isInput(cell) && cell.quantity.kind === 'uncertain';

/** Inputs that are drawn once per trial, one for each number that they stand at. */
export const drawnInputs = (tables: Tables): Input[] =>
  TABLES.flatMap((name) => tables[name].rows.flatMap((cells) => cells.filter(isDrawn)));

/** What is drawn once per trial among the cells of one table, as rows of the table of inputs. */
const drawnCells = (table: TableName, rows: Rows, lawCells: LawCells, latentOf: (path: string) => number): Cell[][] =>
  rows.flatMap((cells, i) =>
    cells.flatMap((cell, field) => {
      if (!isDrawn(cell)) return [];
      const [law, a, b, c] = lawCells(cell.quantity.law);
      const [stream0, stream1] = inputStream(cell);
      return [
        row(INPUT, { offset: { table, row: i, field }, law, a, b, c, stream0, stream1, latent: latentOf(cell.path) }),
      ];
    }),
  );

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
  return [...seen.values()].map((input) => tellInput(input, point, sourceOf));
};
