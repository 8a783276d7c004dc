import { monthsAtOpening } from './calendar.ts';
import { DEPTH, OP } from './formula.ts';
import { CODE, tableOf } from './layout.ts';

/**
 * Where the stored columns of one trial lie while it runs: column c of row r stands at
 * `offset + r * perRow + c * perColumn`. Rows up to the one asked for must be written; row 0 is the opening.
 */
export type History = {
  readonly values: Float32Array | Float64Array;
  readonly perRow: number;
  readonly perColumn: number;
  /** First value of the trial under way. */
  offset: number;
};

/**
 * Evaluates compiled formulas for the trial under way, without allocating: `(at, length, row)` gives the value of the
 * program at `at` in that row, NaN where it is missing. The calendar is read `ahead` months after the row: 1 for
 * decisions at the start of a month, which know the figures of last month and today's date.
 */
export const makeOneEvaluator = (numbers: Float64Array, history: History, ahead = 0) => {
  const code = tableOf(numbers, 'code');
  const operand = (field: number) => (_: unknown, i: number) => numbers[code.at + i * code.cols + field];
  const ops = Int32Array.from({ length: code.rows }, operand(CODE.op));
  const as = Float64Array.from({ length: code.rows }, operand(CODE.a));
  const bs = Int32Array.from({ length: code.rows }, operand(CODE.b));
  const cs = Int32Array.from({ length: code.rows }, operand(CODE.c));
  const { values, perRow, perColumn } = history;
  const opening = monthsAtOpening(numbers);
  const stack = new Float64Array(DEPTH);

  const sum = (column: number, n: number, row: number): number => {
    if (row - n < 0) return Number.NaN; // the opening is no month
    let from = history.offset + row * perRow + column * perColumn;
    let total = 0;
    for (let back = 0; back < n; back++) {
      total += values[from];
      from -= perRow;
    }
    return total;
  };

  const calendar = (op: number, row: number): number => {
    if (row < 0) return Number.NaN;
    const months = opening + row;
    if (op === OP.month) return row;
    return op === OP.year ? Math.floor(months / 12) : (months % 12) + 1;
  };

  const power = (x: number, factors: number): number => {
    let product = x;
    for (let i = 1; i < factors; i++) product *= x;
    return product;
  };

  /** Operations of two values. */
  const combine = (op: number, x: number, y: number): number => {
    switch (op) {
      case OP.more:
        return x > y ? 1 : 0;
      case OP.less:
        return x < y ? 1 : 0;
      case OP.and:
      case OP.multiply:
        return x * y;
      case OP.add:
        return x + y;
      case OP.subtract:
        return x - y;
      case OP.divide:
        return y === 0 ? Number.NaN : x / y;
      case OP.divideAbove:
        return y > 0 ? x / y : Number.NaN;
      case OP.or:
      case OP.max:
        return Math.max(x, y);
      case OP.min:
        return Math.min(x, y);
      case OP.atMost:
        return x <= y ? 1 : 0;
      case OP.atLeast:
        return x >= y ? 1 : 0;
      case OP.equal:
        return x === y ? 1 : 0;
      case OP.unequal:
        return x < y || x > y ? 1 : 0;
      default:
        throw new RangeError(`no operation ${op}`);
    }
  };

  /** Operations of one value. */
  const change = (op: number, x: number, a: number, row: number): number => {
    switch (op) {
      case OP.not:
        return 1 - x;
      case OP.negate:
        return -x;
      case OP.abs:
        return Math.abs(x);
      case OP.power:
        return power(x, a);
      case OP.missingBefore:
        return row < a ? Number.NaN : x;
      default:
        throw new RangeError(`no operation ${op}`);
    }
  };

  return (at: number, length: number, row: number): number => {
    const end = at + length;
    let top = -1;
    for (let i = at; i < end; i++) {
      const op = ops[i];
      if (op === OP.constant) {
        top += 1;
        stack[top] = as[i];
      } else if (op === OP.load) {
        top += 1;
        const from = row - bs[i];
        stack[top] = from < 0 ? Number.NaN : values[history.offset + from * perRow + as[i] * perColumn];
      } else if (op === OP.sum) {
        top += 1;
        stack[top] = sum(as[i], bs[i], row - cs[i]);
      } else if (op <= OP.or) {
        top -= 1;
        stack[top] = combine(op, stack[top], stack[top + 1]);
      } else if (op === OP.choose) {
        top -= 2;
        stack[top] = stack[top] === 1 ? stack[top + 1] : stack[top + 2];
      } else if (op <= OP.missingBefore) {
        stack[top] = change(op, stack[top], as[i], row);
      } else if (op <= OP.monthOfYear) {
        top += 1;
        stack[top] = calendar(op, row + ahead - bs[i]);
      } else if (op === OP.number) {
        top += 1;
        stack[top] = numbers[as[i]];
      } else throw new RangeError(`no operation ${op}`);
    }
    return stack[0];
  };
};
