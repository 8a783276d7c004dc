import { monthsAtOpening } from './calendar.ts';
import { OP } from './formula.ts';
import { tableOf } from './layout.ts';
import { type Lines, makeLines } from './lines.ts';
import { lineOf } from './memory.ts';
import { type Step, type Stored, stepsOf } from './steps.ts';

/** A moving sum: its value by trial, and the row at which it stands in each line. */
type Window = { readonly sums: Float64Array; readonly rows: Int32Array };
/** The moving sums of an evaluator, by name. */
export type Windows = {
  readonly byName: Map<string, Window>;
  /** Whether programs share them. These must then all be asked for the same rows, in the same order: row after row. */
  readonly together: boolean;
};
export const makeWindows = (together: boolean): Windows => ({ byName: new Map(), together });

/** To be called when other trials come into the same columns, or where what was asked before must not matter. */
export const forget = (windows: Windows): void => {
  for (const { rows } of windows.byName.values()) rows.fill(-1);
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
  { byName, together }: Windows = makeWindows(false),
  line = lineOf(trials), // trials at a time: a formula's stack stays in the first cache
  lines: Lines = makeLines(),
) => {
  const opening = monthsAtOpening(numbers);
  const perRow = tableOf(numbers, 'columns').rows * line;
  const perPiece = perRow * rows;
  /** Where the line of a column in a row begins that begins with a trial. */
  const placeOf = (column: number, row: number, first: number): number =>
    (first / line) * perPiece + row * perRow + column * line;

  const programs = new Map<number, readonly Step[]>();
  const programAt = (at: number, length: number): readonly Step[] => {
    const known = programs.get(at);
    if (known !== undefined) return known;
    const made = stepsOf(numbers, at, length, together);
    programs.set(at, made);
    return made;
  };

  const load = (level: number, column: number, row: number, first: number, count: number): void => {
    if (row < 0) lines.fill(level, Number.NaN, count);
    else lines.load(level, columns, placeOf(column, row, first), count);
  };

  /** With a stored column on the right, and on the left where `left` is one. */
  const combineStored = (
    op: number,
    level: number,
    left: Stored | undefined,
    right: Stored,
    row: number,
    first: number,
    count: number,
  ): void => {
    if (row < right.lag || (left !== undefined && row < left.lag)) {
      lines.fill(level, Number.NaN, count); // as any of these operations has it of a missing value
      return;
    }
    const from = placeOf(right.column, row - right.lag, first);
    if (left === undefined) lines.combineStored(op, level, columns, from, count);
    else lines.combineTwo(op, level, columns, placeOf(left.column, row - left.lag, first), from, count);
  };

  const windowOf = (name: string): Window => {
    const known = byName.get(name);
    if (known !== undefined) return known;
    const made = { sums: new Float64Array(trials), rows: new Int32Array(Math.ceil(trials / line)).fill(-1) };
    byName.set(name, made);
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
    level: number,
    { a: column, b: n, c: lag, sums: name }: Step,
    at: number,
    first: number,
    count: number,
  ): void => {
    const row = at - lag;
    const oldest = row - n + 1;
    if (oldest < 1) {
      lines.fill(level, Number.NaN, count);
      return;
    }
    const { sums, rows: sumRows } = windowOf(name);
    const index = first / line;
    const newest = placeOf(column, row, first);
    if (sumRows[index] === row - 1 && oldest > 1) {
      if (!lines.move(level, sums, first, columns, newest, newest - n * perRow, count)) {
        sumRows[index] = row;
        return;
      }
      for (let k = 0; k < count; k++) if (Number.isNaN(sums[first + k])) sums[first + k] = anew(newest + k, n);
    } else if (sumRows[index] !== row) {
      for (let k = 0; k < count; k++) sums[first + k] = anew(newest + k, n);
    }
    sumRows[index] = row;
    lines.loadSums(level, sums, first, count);
  };

  const calendar = (op: number, level: number, row: number, count: number): void => {
    const months = opening + row;
    const date = op === OP.year ? Math.floor(months / 12) : (months % 12) + 1;
    lines.fill(level, row < 0 ? Number.NaN : op === OP.month ? row : date, count);
  };

  /** Leaves the value of a program on the lowest line. */
  const work = (steps: readonly Step[], row: number, first: number, count: number): void => {
    let top = -1;
    for (let i = 0; i < steps.length; i++) {
      const step = steps[i];
      const { op, a, b, right, left } = step;
      if (op === OP.constant) lines.fill(++top, a, count);
      else if (op === OP.load) load(++top, a, row - b, first, count);
      else if (op === OP.sum) sum(++top, step, row, first, count);
      else if (typeof right === 'number') lines.combineConstant(op, top, right, count);
      else if (right !== undefined) combineStored(op, left === undefined ? top : ++top, left, right, row, first, count);
      else if (op <= OP.or) lines.combine(op, --top, count);
      else if (op < OP.choose || op === OP.missingBefore) lines.change(op, top, a, row, count);
      else if (op === OP.choose) {
        top -= 2;
        lines.choose(top, count);
      } else if (op <= OP.monthOfYear) calendar(op, ++top, row - b, count);
      else throw new RangeError(`no operation ${op}`);
    }
  };

  /** A stored column as it is: no stack is needed. */
  const stored = (column: number, row: number, out: Float64Array): void => {
    for (let first = 0; first < trials; first += line) {
      const count = Math.min(line, trials - first);
      lines.copy(columns, placeOf(column, row, first), count, out, first);
    }
  };

  /** Column of a program at a row, into `out`. */
  return (at: number, length: number, row: number, out: Float64Array): void => {
    const steps = programAt(at, length);
    const { op, a, b } = steps[0];
    if (steps.length === 1 && op === OP.load && row >= b) stored(a, row - b, out);
    else if (steps.length === 1 && op === OP.constant) out.fill(a, 0, trials);
    else {
      for (let first = 0; first < trials; first += line) {
        const count = Math.min(line, trials - first);
        work(steps, row, first, count);
        lines.take(count, out, first);
      }
    }
  };
};
