import { OP } from './formula.ts';
import { functionOfOp } from './numberFunctions.ts';

/** The value of a part of a formula in a row of the trial under way. */
export type Value = (row: number) => number;

/** Comparisons with a constant, which most conditions are; they save a call. */
export const compareWith = (op: number, x: Value, k: number): Value | undefined => {
  switch (op) {
    case OP.more:
      return (row) => (x(row) > k ? 1 : 0);
    case OP.less:
      return (row) => (x(row) < k ? 1 : 0);
    case OP.atLeast:
      return (row) => (x(row) >= k ? 1 : 0);
    case OP.atMost:
      return (row) => (x(row) <= k ? 1 : 0);
    case OP.equal:
      return (row) => (x(row) === k ? 1 : 0);
    default:
      return undefined;
  }
};

/** Operations of two values; what cannot change an answer is not looked at. @throws RangeError for any other operation. */
export const combineOne = (op: number, x: Value, y: Value): Value => {
  switch (op) {
    case OP.more:
      return (row) => (x(row) > y(row) ? 1 : 0);
    case OP.less:
      return (row) => (x(row) < y(row) ? 1 : 0);
    case OP.atMost:
      return (row) => (x(row) <= y(row) ? 1 : 0);
    case OP.atLeast:
      return (row) => (x(row) >= y(row) ? 1 : 0);
    case OP.equal:
      return (row) => (x(row) === y(row) ? 1 : 0);
    case OP.unequal: // not the contrary of equal: with a missing value neither is true
      return (row) => {
        const a = x(row);
        const b = y(row);
        return a < b || a > b ? 1 : 0;
      };
    case OP.and: // truth is never missing
      return (row) => (x(row) === 1 ? y(row) : 0);
    case OP.or:
      return (row) => (x(row) === 1 ? 1 : y(row));
    case OP.multiply:
      return (row) => x(row) * y(row);
    case OP.add:
      return (row) => x(row) + y(row);
    case OP.subtract:
      return (row) => x(row) - y(row);
    case OP.divide:
      return (row) => {
        const divisor = y(row);
        return divisor === 0 ? Number.NaN : x(row) / divisor;
      };
    case OP.divideAbove:
      return (row) => {
        const divisor = y(row);
        return divisor > 0 ? x(row) / divisor : Number.NaN;
      };
    case OP.max:
      return (row) => Math.max(x(row), y(row));
    case OP.min:
      return (row) => Math.min(x(row), y(row));
    default:
      throw new RangeError(`no operation ${op}`);
  }
};

/** Operations of one value. @throws RangeError for any other operation. */
export const changeOne = (op: number, x: Value, a: number): Value => {
  switch (op) {
    case OP.not:
      return (row) => 1 - x(row);
    case OP.negate:
      return (row) => -x(row);
    case OP.abs:
      return (row) => Math.abs(x(row));
    case OP.power:
      return (row) => {
        const factor = x(row);
        let product = factor;
        for (let i = 1; i < a; i++) product *= factor;
        return product;
      };
    case OP.missingBefore:
      return (row) => (row < a ? Number.NaN : x(row));
    default: {
      const value = functionOfOp(op);
      return (row) => value(x(row));
    }
  }
};
