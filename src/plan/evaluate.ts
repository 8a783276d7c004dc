import { OP } from './formula.ts';
import { CODE, tableOf } from './layout.ts';

const CHUNK = 1024; // trials at a time, so that a formula's stack stays in the first cache
const DEPTH = 16;

/**
 * Evaluates compiled formulas column by column: `[column][row][trial]` in, one value a trial out, NaN where the formula
 * is not defined.
 */
export const makeEvaluator = (numbers: Float64Array, columns: Float32Array, trials: number, rows: number) => {
  const code = tableOf(numbers, 'code');
  const stack = Array.from({ length: DEPTH }, () => new Float64Array(CHUNK));

  const load = (to: Float64Array, column: number, row: number, first: number, count: number): void => {
    if (row < 0) {
      to.fill(Number.NaN, 0, count);
      return;
    }
    const from = (column * rows + row) * trials + first;
    for (let k = 0; k < count; k++) to[k] = columns[from + k];
  };

  /** Sum over the months row - n + 1 to row; the opening is no month. */
  const sum = (to: Float64Array, column: number, n: number, row: number, first: number, count: number): void => {
    load(to, column, row - n + 1 >= 1 ? row : -1, first, count);
    if (row - n + 1 < 1) return;
    let back = 1;
    for (; back + 3 < n; back += 4) {
      // four months a pass: reading and writing the sum costs as much as adding to it
      const a = (column * rows + row - back) * trials + first;
      for (let k = 0; k < count; k++) {
        const at = a + k;
        to[k] += columns[at] + columns[at - trials] + (columns[at - 2 * trials] + columns[at - 3 * trials]);
      }
    }
    for (; back < n; back++) {
      const from = (column * rows + row - back) * trials + first;
      for (let k = 0; k < count; k++) to[k] += columns[from + k];
    }
  };

  const combine = (op: number, x: Float64Array, y: Float64Array, count: number): void => {
    switch (op) {
      case OP.add:
        for (let k = 0; k < count; k++) x[k] += y[k];
        return;
      case OP.subtract:
        for (let k = 0; k < count; k++) x[k] -= y[k];
        return;
      case OP.multiply:
        for (let k = 0; k < count; k++) x[k] *= y[k];
        return;
      case OP.divide:
        for (let k = 0; k < count; k++) x[k] = y[k] === 0 ? Number.NaN : x[k] / y[k];
        return;
      case OP.divideAbove:
        for (let k = 0; k < count; k++) x[k] = y[k] > 0 ? x[k] / y[k] : Number.NaN;
        return;
      case OP.max:
        for (let k = 0; k < count; k++) x[k] = Math.max(x[k], y[k]);
        return;
      default:
        throw new RangeError(`no operation ${op}`);
    }
  };

  const chunk = (at: number, length: number, row: number, first: number, count: number): Float64Array => {
    let top = -1;
    for (let i = 0; i < length; i++) {
      const entry = code.at + (at + i) * code.cols;
      const op = numbers[entry + CODE.op];
      const p = numbers[entry + CODE.a];
      const q = numbers[entry + CODE.b];
      if (op === OP.constant) stack[++top].fill(p, 0, count);
      else if (op === OP.load) load(stack[++top], p, row - q, first, count);
      else if (op === OP.sum) sum(stack[++top], p, q, row, first, count);
      else {
        top -= 1;
        combine(op, stack[top], stack[top + 1], count);
      }
    }
    return stack[0];
  };

  /** A stored column as it is: no stack is needed. */
  const stored = (column: number, row: number, out: Float64Array, pack: boolean): number => {
    const from = (column * rows + row) * trials;
    if (!pack) {
      for (let k = 0; k < trials; k++) out[k] = columns[from + k];
      return trials;
    }
    let defined = 0;
    for (let k = 0; k < trials; k++) {
      const value = columns[from + k];
      out[defined] = value;
      if (!Number.isNaN(value)) defined += 1;
    }
    return defined;
  };

  /** Column of a program at a row, into `out`; returns how many values are defined, packed to the front if `pack`. */
  return (at: number, length: number, row: number, out: Float64Array, pack: boolean): number => {
    const entry = code.at + at * code.cols;
    if (length === 1 && numbers[entry + CODE.op] === OP.load && row >= numbers[entry + CODE.b])
      return stored(numbers[entry + CODE.a], row - numbers[entry + CODE.b], out, pack);
    let defined = 0;
    for (let first = 0; first < trials; first += CHUNK) {
      const count = Math.min(CHUNK, trials - first);
      const values = chunk(at, length, row, first, count);
      if (!pack) {
        out.set(count === CHUNK ? values : values.subarray(0, count), first);
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
