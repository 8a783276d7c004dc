import { OP } from './formula.ts';
import { PIECE } from './runner.ts';

/** Operations that take a stored column on their right. */
export const WITH_STORED: ReadonlySet<number> = new Set([OP.add, OP.subtract, OP.multiply, OP.divideAbove]);

/**
 * Operations of lines of values and lines of stored columns, without a line of their own for what is stored. Columns are
 * brought as they are into memory of this thread first: making other numbers of what threads share takes three times as
 * long. Both functions throw a RangeError for an operation that is not in `WITH_STORED`.
 */
export const makeCombineStored = (lines: Float64Array) => {
  const one = new Float32Array(new ArrayBuffer(4 * PIECE));
  const other = new Float32Array(new ArrayBuffer(4 * PIECE));

  /** A column as it is. */
  const copy = (columns: Float32Array, from: number, count: number, out: Float64Array, to: number): void => {
    one.set(columns.subarray(from, from + count));
    out.set(count === PIECE ? one : one.subarray(0, count), to);
  };

  /** The line at x with a column on its right. */
  const combine = (op: number, x: number, columns: Float32Array, from: number, count: number): void => {
    one.set(columns.subarray(from, from + count));
    switch (op) {
      case OP.add:
        for (let k = 0; k < count; k++) lines[x + k] += one[k];
        return;
      case OP.subtract:
        for (let k = 0; k < count; k++) lines[x + k] -= one[k];
        return;
      case OP.multiply:
        for (let k = 0; k < count; k++) lines[x + k] *= one[k];
        return;
      case OP.divideAbove:
        for (let k = 0; k < count; k++) lines[x + k] = one[k] > 0 ? lines[x + k] / one[k] : Number.NaN;
        return;
      default:
        throw new RangeError(`no operation ${op} with a stored column`);
    }
  };

  /** Two columns, into the line at x. */
  const combineTwo = (
    op: number,
    x: number,
    columns: Float32Array,
    left: number,
    right: number,
    count: number,
  ): void => {
    one.set(columns.subarray(left, left + count));
    other.set(columns.subarray(right, right + count));
    switch (op) {
      case OP.add:
        for (let k = 0; k < count; k++) lines[x + k] = one[k] + other[k];
        return;
      case OP.subtract:
        for (let k = 0; k < count; k++) lines[x + k] = one[k] - other[k];
        return;
      case OP.multiply:
        for (let k = 0; k < count; k++) lines[x + k] = one[k] * other[k];
        return;
      case OP.divideAbove:
        for (let k = 0; k < count; k++) lines[x + k] = other[k] > 0 ? one[k] / other[k] : Number.NaN;
        return;
      default:
        throw new RangeError(`no operation ${op} of two stored columns`);
    }
  };

  return { copy, combine, combineTwo };
};
