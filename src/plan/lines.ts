import { floats } from '../math/floats.ts';
import { makeCombine } from './combine.ts';
import { makeCombineStored } from './combineStored.ts';
import { DEPTH, OP } from './formula.ts';
import { PIECE } from './runner.ts';

/**
 * Where formulas are worked out, a line of trials at a time: a stack of lines, each told by its level. To be made once a
 * thread, for the reason told at `floats`.
 */
export const makeLines = () => {
  const lines = floats(DEPTH * PIECE);
  const { combine, change } = makeCombine(lines);
  const stored = makeCombineStored(lines);

  const fill = (level: number, value: number, count: number): void => {
    lines.fill(value, level * PIECE, level * PIECE + count);
  };

  const load = (level: number, columns: Float32Array, from: number, count: number): void =>
    stored.copy(columns, from, count, lines, level * PIECE);

  const loadSums = (level: number, sums: Float64Array, from: number, count: number): void => {
    lines.set(sums.subarray(from, from + count), level * PIECE);
  };

  /** Moves sums on by a month: one comes in, one goes out. Answers whether a missing value has passed through. */
  const move = (
    level: number,
    sums: Float64Array,
    at: number,
    columns: Float32Array,
    comes: number,
    goes: number,
    count: number,
  ): boolean => {
    const x = level * PIECE;
    let total = 0; // missing where one is: asking of each takes longer
    for (let k = 0; k < count; k++) {
      const moved = sums[at + k] + columns[comes + k] - columns[goes + k];
      sums[at + k] = moved;
      lines[x + k] = moved;
      total += moved;
    }
    return Number.isNaN(total);
  };

  /** With a constant on the right. @throws RangeError for an operation that takes none. */
  const combineConstant = (op: number, level: number, value: number, count: number): void => {
    const x = level * PIECE;
    switch (op) {
      case OP.add:
        for (let k = 0; k < count; k++) lines[x + k] += value;
        return;
      case OP.subtract:
        for (let k = 0; k < count; k++) lines[x + k] -= value;
        return;
      case OP.multiply:
        for (let k = 0; k < count; k++) lines[x + k] *= value;
        return;
      case OP.divide:
      case OP.divideAbove:
        if (op === OP.divide ? value === 0 : !(value > 0)) fill(level, Number.NaN, count);
        else if (value !== 1) for (let k = 0; k < count; k++) lines[x + k] /= value;
        return;
      default:
        throw new RangeError(`no operation ${op} with a constant`);
    }
  };

  /** With a stored column on the right. */
  const combineStored = (op: number, level: number, columns: Float32Array, from: number, count: number): void =>
    stored.combine(op, level * PIECE, columns, from, count);

  /** Of two stored columns. */
  const combineTwo = (
    op: number,
    level: number,
    columns: Float32Array,
    left: number,
    right: number,
    count: number,
  ): void => stored.combineTwo(op, level * PIECE, columns, left, right, count);

  /** Of three lines, the second where the first is 1, else the third. */
  const choose = (level: number, count: number): void => {
    const x = level * PIECE;
    for (let k = 0; k < count; k++) lines[x + k] = lines[x + k] === 1 ? lines[x + PIECE + k] : lines[x + 2 * PIECE + k];
  };

  /** The lowest line. */
  const take = (count: number, out: Float64Array, to: number): void => {
    out.set(lines.subarray(0, count), to);
  };

  return {
    fill,
    load,
    loadSums,
    move,
    combine: (op: number, level: number, count: number): void => combine(op, level * PIECE, (level + 1) * PIECE, count),
    change: (op: number, level: number, a: number, row: number, count: number): void =>
      change(op, level * PIECE, a, row, count),
    combineConstant,
    combineStored,
    combineTwo,
    choose,
    take,
    copy: stored.copy,
  };
};

export type Lines = ReturnType<typeof makeLines>;
