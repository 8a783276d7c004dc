import { OP } from './formula.ts';
import { functionOfOp } from './numberFunctions.ts';

/**
 * Operations on lines of values, each told by where its line begins: two into one, in the place of the first, and one in
 * its place (`a` is the operand, `row` the row it is for). Both throw a RangeError for an operation that takes another number.
 */
export const makeCombine = (lines: Float64Array) => {
  const combine = (op: number, x: number, y: number, count: number): void => {
    switch (op) {
      case OP.add:
        for (let k = 0; k < count; k++) lines[x + k] += lines[y + k];
        return;
      case OP.subtract:
        for (let k = 0; k < count; k++) lines[x + k] -= lines[y + k];
        return;
      case OP.multiply:
      case OP.and:
        for (let k = 0; k < count; k++) lines[x + k] *= lines[y + k];
        return;
      case OP.divide:
        for (let k = 0; k < count; k++) lines[x + k] = lines[y + k] === 0 ? Number.NaN : lines[x + k] / lines[y + k];
        return;
      case OP.divideAbove:
        for (let k = 0; k < count; k++) lines[x + k] = lines[y + k] > 0 ? lines[x + k] / lines[y + k] : Number.NaN;
        return;
      case OP.max:
      case OP.or:
        for (let k = 0; k < count; k++) lines[x + k] = Math.max(lines[x + k], lines[y + k]);
        return;
      case OP.min:
        for (let k = 0; k < count; k++) lines[x + k] = Math.min(lines[x + k], lines[y + k]);
        return;
      case OP.less:
        for (let k = 0; k < count; k++) lines[x + k] = lines[x + k] < lines[y + k] ? 1 : 0;
        return;
      case OP.atMost:
        for (let k = 0; k < count; k++) lines[x + k] = lines[x + k] <= lines[y + k] ? 1 : 0;
        return;
      case OP.more:
        for (let k = 0; k < count; k++) lines[x + k] = lines[x + k] > lines[y + k] ? 1 : 0;
        return;
      case OP.atLeast:
        for (let k = 0; k < count; k++) lines[x + k] = lines[x + k] >= lines[y + k] ? 1 : 0;
        return;
      case OP.equal:
        for (let k = 0; k < count; k++) lines[x + k] = lines[x + k] === lines[y + k] ? 1 : 0;
        return;
      case OP.unequal: // not the contrary of equal: with a missing value neither is true
        for (let k = 0; k < count; k++)
          lines[x + k] = lines[x + k] < lines[y + k] || lines[x + k] > lines[y + k] ? 1 : 0;
        return;
      default:
        throw new RangeError(`no operation ${op}`);
    }
  };

  const change = (op: number, x: number, a: number, row: number, count: number): void => {
    switch (op) {
      case OP.not:
        for (let k = 0; k < count; k++) lines[x + k] = 1 - lines[x + k];
        return;
      case OP.negate:
        for (let k = 0; k < count; k++) lines[x + k] = -lines[x + k];
        return;
      case OP.abs:
        for (let k = 0; k < count; k++) lines[x + k] = Math.abs(lines[x + k]);
        return;
      case OP.power:
        for (let k = 0; k < count; k++) {
          const factor = lines[x + k];
          for (let i = 1; i < a; i++) lines[x + k] *= factor;
        }
        return;
      case OP.missingBefore:
        if (row < a) lines.fill(Number.NaN, x, x + count);
        return;
      default: {
        const value = functionOfOp(op);
        for (let k = 0; k < count; k++) lines[x + k] = value(lines[x + k]);
      }
    }
  };

  return { combine, change };
};
