import { monthsAtOpening } from './calendar.ts';
import { OP } from './formula.ts';
import { LONGEST } from './layout.ts';
import { changeOne, combineOne, compareWith, type Value } from './oneCombine.ts';
import { type Operation, programTree } from './programTree.ts';

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
 * Makes evaluators of compiled formulas for the trial under way: `(at, length)` of a program gives a function from a row
 * to its value, NaN where it is missing. A program becomes a tree of closures, one an operation, made once: that takes a
 * third of the time of stepping through its operations. The calendar is read `ahead` months after the row: 1 for
 * decisions at the start of a month, which know the figures of last month and today's date.
 */
export const makeOneEvaluator = (numbers: Float64Array, history: History, ahead = 0) => {
  const { values, perRow, perColumn } = history;
  const opening = monthsAtOpening(numbers);

  const load = (column: number, lag: number): Value => {
    const place = column * perColumn - lag * perRow;
    if (lag === 0) return (row) => values[history.offset + row * perRow + place];
    return (row) => (row < lag ? Number.NaN : values[history.offset + row * perRow + place]);
  };

  /** The opening is no month. */
  const window = (column: number, n: number, lag: number): Value => {
    const place = column * perColumn - lag * perRow;
    return (row) =>
      row - lag - n < 0 ? Number.NaN : sumBack(values, history.offset + row * perRow + place, perRow, n);
  };

  const calendar = (op: number, lag: number): Value => {
    const move = ahead - lag;
    if (op === OP.month) return (row) => (row + move < 0 ? Number.NaN : row + move);
    const dates = Float64Array.from({ length: LONGEST + 2 }, (_, row) =>
      op === OP.year ? Math.floor((opening + row) / 12) : ((opening + row) % 12) + 1,
    );
    return (row) => (row + move < 0 ? Number.NaN : dates[row + move]);
  };

  /** A sum of many parts, left to right, as one loop: of stored figures without a call for each. */
  const total = (parts: readonly Operation[]): Value => {
    if (parts.every(({ op, b }) => op === OP.load && b === 0)) {
      const places = Int32Array.from(parts, ({ a }) => a * perColumn);
      return (row) => {
        const from = history.offset + row * perRow;
        let sum = values[from + places[0]];
        for (let i = 1; i < places.length; i++) sum += values[from + places[i]];
        return sum;
      };
    }
    const each = parts.map(make);
    return (row) => {
      let sum = each[0](row);
      for (let i = 1; i < each.length; i++) sum += each[i](row);
      return sum;
    };
  };

  /** A share of one stored figure in another, as utilization is: missing unless that is above zero. */
  const share = (part: number, whole: number): Value => {
    const [above, below] = [part * perColumn, whole * perColumn];
    return (row) => {
      const from = history.offset + row * perRow;
      const divisor = values[from + below];
      return divisor > 0 ? values[from + above] / divisor : Number.NaN;
    };
  };

  const isStored = ({ op, b }: Operation): boolean => op === OP.load && b === 0;

  const combined = (op: number, x: Operation, y: Operation): Value => {
    if (op === OP.divideAbove && isStored(x) && isStored(y)) return share(x.a, y.a);
    const value = make(x);
    return (y.op === OP.constant ? compareWith(op, value, y.a) : undefined) ?? combineOne(op, value, make(y));
  };

  const make = (operation: Operation): Value => {
    const { op, a, b, c, of } = operation;
    if (op === OP.constant) return () => a;
    if (op === OP.number) return () => numbers[a];
    if (op === OP.load) return load(a, b);
    if (op === OP.sum) return window(a, b, c);
    if (op === OP.add) return total(summands(operation));
    if (op <= OP.or) return combined(op, of[0], of[1]);
    if (op === OP.choose) {
      const [which, yes, no] = of.map(make);
      return (row) => (which(row) === 1 ? yes(row) : no(row));
    }
    if (op <= OP.missingBefore) return changeOne(op, make(of[0]), a);
    if (op <= OP.monthOfYear) return calendar(op, b);
    throw new RangeError(`no operation ${op}`);
  };

  return (at: number, length: number): Value => make(programTree(numbers, at, length));
};

/** Sum of n values, each `step` before the one before; places as 32-bit whole numbers, which takes half of the time. */
const sumBack = (values: History['values'], last: number, step: number, n: number): number => {
  let total = 0;
  let at = last | 0;
  const back = step | 0;
  for (let i = n | 0; i > 0; i--) {
    total += values[at];
    at = (at - back) | 0;
  }
  return total;
};

/** The parts of ((a + b) + c) + ... */
const summands = (operation: Operation): readonly Operation[] => {
  const parts: Operation[] = [];
  let rest = operation;
  for (; rest.op === OP.add; rest = rest.of[0]) parts.unshift(rest.of[1]);
  parts.unshift(rest);
  return parts;
};
