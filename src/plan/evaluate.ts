import { monthsAtOpening } from './calendar.ts';
import { change, combine } from './combine.ts';
import { heldBy, OP } from './formula.ts';
import { CODE, tableOf } from './layout.ts';
import { lineOf } from './memory.ts';

/** A moving sum: its value by trial, and the row at which it stands in each line. */
type Window = { readonly sums: Float64Array; readonly rows: Int32Array };
/** The moving sums of an evaluator, by the instruction that asks for them. */
export type Windows = Map<number, Window>;

/** To be called when other trials come into the same columns. */
export const forget = (windows: Windows): void => {
  for (const { rows } of windows.values()) rows.fill(-1);
};

/**
 * Evaluates compiled formulas column by column: columns as `RunMemory` holds them in, one value a trial out, NaN
 * where the formula is not defined.
 */
export const makeEvaluator = (
  numbers: Float64Array,
  columns: Float32Array,
  trials: number,
  rows: number,
  windows: Windows = new Map(),
  line = lineOf(trials), // trials at a time: a formula's stack stays in the first cache
) => {
  const code = tableOf(numbers, 'code');
  const opening = monthsAtOpening(numbers);
  const perRow = tableOf(numbers, 'columns').rows * line;
  const perPiece = perRow * rows;
  /** Where the line of a column in a row begins that begins with a trial. */
  const placeOf = (column: number, row: number, first: number): number =>
    (first / line) * perPiece + row * perRow + column * line;
  const stack: Float64Array[] = []; // as deep as the programs asked for
  const place = (level: number): Float64Array => {
    if (level === stack.length) stack.push(new Float64Array(line));
    return stack[level];
  };

  const load = (to: Float64Array, column: number, row: number, first: number, count: number): void => {
    if (row < 0) {
      to.fill(Number.NaN, 0, count);
      return;
    }
    const from = placeOf(column, row, first);
    for (let k = 0; k < count; k++) to[k] = columns[from + k];
  };

  const windowOf = (instruction: number): Window => {
    const known = windows.get(instruction);
    if (known !== undefined) return known;
    const made = { sums: new Float64Array(trials), rows: new Int32Array(Math.ceil(trials / line)).fill(-1) };
    windows.set(instruction, made);
    return made;
  };

  /** A window from its start: also the way back once a missing value has passed through. */
  const anew = (newest: number, n: number): number => {
    let total = 0;
    for (let back = 0; back < n; back++) total += columns[newest - back * perRow];
    return total;
  };

  /**
   * Sum over the months row - n + 1 to row; the opening is no month. Asked for row after row, which is the rule, the window
   * moves on by one month in and one out.
   */
  const sum = (
    instruction: number,
    to: Float64Array,
    column: number,
    n: number,
    row: number,
    first: number,
    count: number,
  ): void => {
    const oldest = row - n + 1;
    if (oldest < 1) {
      to.fill(Number.NaN, 0, count);
      return;
    }
    const { sums, rows: sumRows } = windowOf(instruction);
    const index = first / line;
    const newest = placeOf(column, row, first);
    if (sumRows[index] === row - 1 && oldest > 1) {
      const out = newest - n * perRow;
      for (let k = 0; k < count; k++) {
        const moved = sums[first + k] + columns[newest + k] - columns[out + k];
        sums[first + k] = Number.isNaN(moved) ? anew(newest + k, n) : moved;
      }
    } else for (let k = 0; k < count; k++) sums[first + k] = anew(newest + k, n);
    sumRows[index] = row;
    for (let k = 0; k < count; k++) to[k] = sums[first + k];
  };

  const calendar = (op: number, to: Float64Array, row: number, count: number): void => {
    const months = opening + row;
    const date = op === OP.year ? Math.floor(months / 12) : (months % 12) + 1;
    to.fill(row < 0 ? Number.NaN : op === OP.month ? row : date, 0, count);
  };

  const choose = (which: Float64Array, yes: Float64Array, no: Float64Array, count: number): void => {
    for (let k = 0; k < count; k++) which[k] = which[k] === 1 ? yes[k] : no[k];
  };

  const chunk = (at: number, length: number, row: number, first: number, count: number): Float64Array => {
    let top = -1;
    for (let i = 0; i < length; i++) {
      const entry = code.at + (at + i) * code.cols;
      const op = numbers[entry + CODE.op];
      const p = numbers[entry + CODE.a];
      const q = numbers[entry + CODE.b];
      top += heldBy(op);
      if (op === OP.constant) place(top).fill(p, 0, count);
      else if (op === OP.load) load(place(top), p, row - q, first, count);
      else if (op === OP.sum) sum(at + i, place(top), p, q, row - numbers[entry + CODE.c], first, count);
      else if (op <= OP.or) combine(op, stack[top], stack[top + 1], count);
      else if (op < OP.choose || op === OP.missingBefore) change(op, stack[top], p, row, count);
      else if (op === OP.choose) choose(stack[top], stack[top + 1], stack[top + 2], count);
      else if (op <= OP.monthOfYear) calendar(op, place(top), row - q, count);
      else throw new RangeError(`no operation ${op}`);
    }
    return stack[0];
  };

  /** A stored column as it is: no stack is needed. */
  const stored = (column: number, row: number, out: Float64Array, pack: boolean): number => {
    let defined = 0;
    for (let first = 0; first < trials; first += line) {
      const count = Math.min(line, trials - first);
      const from = placeOf(column, row, first);
      if (pack) defined = packLine(columns, from, count, out, defined);
      else for (let k = 0; k < count; k++) out[first + k] = columns[from + k];
    }
    return pack ? defined : trials;
  };

  /** Column of a program at a row, into `out`; returns how many values are defined, packed to the front if `pack`. */
  return (at: number, length: number, row: number, out: Float64Array, pack: boolean): number => {
    const entry = code.at + at * code.cols;
    if (length === 1 && numbers[entry + CODE.op] === OP.load && row >= numbers[entry + CODE.b])
      return stored(numbers[entry + CODE.a], row - numbers[entry + CODE.b], out, pack);
    let defined = 0;
    for (let first = 0; first < trials; first += line) {
      const count = Math.min(line, trials - first);
      const values = chunk(at, length, row, first, count);
      if (!pack) {
        out.set(count === line ? values : values.subarray(0, count), first);
        continue;
      }
      for (let k = 0; k < count; k++) {
        const value = values[k];
        out[defined] = value;
        if (!Number.isNaN(value)) defined += 1;
      }
    }
    return pack ? defined : trials;
  };
};

/** Copies the defined values of a line behind those that are there; returns how many there are then. */
const packLine = (from: Float32Array, place: number, length: number, to: Float64Array, defined: number): number => {
  let next = defined;
  for (let k = 0; k < length; k++) {
    const value = from[place + k];
    to[next] = value;
    if (!Number.isNaN(value)) next += 1;
  }
  return next;
};
