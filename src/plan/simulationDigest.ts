import { digestBytes } from './digest.ts';
import { INPUT } from './input.ts';
import {
  EFFECT,
  EXPRESSION,
  GENERAL,
  LAYOUT_VERSION,
  POLICY,
  TABLES,
  type Table,
  type TableName,
  tableOf,
} from './layout.ts';
import { simulatedEvents } from './simulatedEvents.ts';

/** Tables that are first read when all trials are simulated: what is said of them, not what happens in them. */
const SAID: ReadonlySet<TableName> = new Set(['measures', 'targets', 'driven', 'goals', 'perFuture']);

/** Columns that hold a place in the plan's numbers, which moves when tables before it grow. */
const OFFSETS: Partial<Record<TableName, number>> = {
  inputs: INPUT.offset,
  expressions: EXPRESSION.offset,
  effects: EFFECT.offset,
};

/** Columns that hold a place in the code: what stands there is taken in its stead. */
const PROGRAMS: Partial<Record<TableName, { readonly at: number; readonly length: number }>> = {
  general: { at: GENERAL.scoreAt, length: GENERAL.scoreLength },
  expressions: { at: EXPRESSION.at, length: EXPRESSION.length },
  policies: { at: POLICY.at, length: POLICY.length },
};

/** Whether what is drawn, worked out or decided changes the number at an offset. */
const isChanged = (numbers: Float64Array, offset: number): boolean =>
  TABLES.some((name) => {
    const column = OFFSETS[name];
    if (column === undefined) return false;
    const { at, rows, cols } = tableOf(numbers, name);
    for (let row = 0; row < rows; row++) if (numbers[at + row * cols + column] === offset) return true;
    return false;
  });

/**
 * All that a simulation reads of a plan, wherever it stands: neither measures, targets, goals and what is taken apart,
 * nor the code of any. The rate of the target is only read where something changes it, which may be felt elsewhere.
 * Places of numbers are told from the start of their table.
 */
const readBySimulation = (numbers: Float64Array): Float64Array => {
  const found: number[] = [LAYOUT_VERSION];
  const tables = TABLES.map((name) => tableOf(numbers, name));
  const code = tableOf(numbers, 'code');
  const rate = tableOf(numbers, 'general').at + GENERAL.targetRate;
  const unread = isChanged(numbers, rate) ? Number.NaN : rate;

  const pushOffset = (offset: number): void => {
    const table = tables.findIndex(({ at, rows, cols }) => offset >= at && offset < at + rows * cols);
    found.push(table, table < 0 ? offset : offset - tables[table].at);
  };

  const pushProgram = (at: number, length: number): void => {
    const first = code.at + at * code.cols;
    for (let i = 0; i < length * code.cols; i++) found.push(numbers[first + i]);
  };

  const pushTable = (name: TableName, { at, cols }: Table, rows: readonly number[]): void => {
    const program = PROGRAMS[name];
    found.push(rows.length, cols);
    for (const row of rows) {
      const first = at + row * cols;
      for (let column = 0; column < cols; column++) {
        if (column === OFFSETS[name]) pushOffset(numbers[first + column]);
        else if (column !== program?.at && first + column !== unread) found.push(numbers[first + column]);
      }
      if (program !== undefined) pushProgram(numbers[first + program.at], numbers[first + program.length]);
    }
  };

  TABLES.forEach((name, i) => {
    const all = Array.from({ length: tables[i].rows }, (_, row) => row);
    if (name !== 'code' && !SAID.has(name))
      pushTable(name, tables[i], name === 'events' ? simulatedEvents(numbers) : all);
  });
  return Float64Array.from(found);
};

/**
 * SHA-256, in hexadecimal, of all that decides what happens in the trials of a plan, root key and months apart: two
 * plans that share it have the same columns, events of the engine, faults and draws, trial by trial.
 */
export const simulationDigest = (numbers: Float64Array): string =>
  digestBytes(new Uint8Array(readBySimulation(numbers).buffer));
