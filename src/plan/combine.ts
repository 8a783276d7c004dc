import { OP } from './formula.ts';
import { functionOfOp } from './numberFunctions.ts';

/** Two columns into one, in the place of the first. @throws RangeError for an operation that takes another number. */
export const combine = (op: number, x: Float64Array, y: Float64Array, count: number): void => {
  switch (op) {
    case OP.add:
      for (let k = 0; k < count; k++) x[k] += y[k];
      return;
    case OP.subtract:
      for (let k = 0; k < count; k++) x[k] -= y[k];
      return;
    case OP.multiply:
    case OP.and:
      for (let k = 0; k < count; k++) x[k] *= y[k];
      return;
    case OP.divide:
      for (let k = 0; k < count; k++) x[k] = y[k] === 0 ? Number.NaN : x[k] / y[k];
      return;
    case OP.divideAbove:
      for (let k = 0; k < count; k++) x[k] = y[k] > 0 ? x[k] / y[k] : Number.NaN;
      return;
    case OP.max:
    case OP.or:
      for (let k = 0; k < count; k++) x[k] = Math.max(x[k], y[k]);
      return;
    case OP.min:
      for (let k = 0; k < count; k++) x[k] = Math.min(x[k], y[k]);
      return;
    case OP.less:
      for (let k = 0; k < count; k++) x[k] = x[k] < y[k] ? 1 : 0;
      return;
    case OP.atMost:
      for (let k = 0; k < count; k++) x[k] = x[k] <= y[k] ? 1 : 0;
      return;
    case OP.more:
      for (let k = 0; k < count; k++) x[k] = x[k] > y[k] ? 1 : 0;
      return;
    case OP.atLeast:
      for (let k = 0; k < count; k++) x[k] = x[k] >= y[k] ? 1 : 0;
      return;
    case OP.equal:
      for (let k = 0; k < count; k++) x[k] = x[k] === y[k] ? 1 : 0;
      return;
    case OP.unequal: // not the contrary of equal: with a missing value neither is true
      for (let k = 0; k < count; k++) x[k] = x[k] < y[k] || x[k] > y[k] ? 1 : 0;
      return;
    default:
      throw new RangeError(`no operation ${op}`);
  }
};

/** One column in its place; `a` is the operand, `row` the row it is for. */
export const change = (op: number, x: Float64Array, a: number, row: number, count: number): void => {
  switch (op) {
    case OP.not:
      for (let k = 0; k < count; k++) x[k] = 1 - x[k];
      return;
    case OP.negate:
      for (let k = 0; k < count; k++) x[k] = -x[k];
      return;
    case OP.abs:
      for (let k = 0; k < count; k++) x[k] = Math.abs(x[k]);
      return;
    case OP.power:
      for (let k = 0; k < count; k++) {
        const factor = x[k];
        for (let i = 1; i < a; i++) x[k] *= factor;
      }
      return;
    case OP.missingBefore:
      if (row < a) x.fill(Number.NaN, 0, count);
      return;
    default: {
      const value = functionOfOp(op);
      for (let k = 0; k < count; k++) x[k] = value(x[k]);
    }
  }
};
