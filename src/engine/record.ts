import { ints } from '../math/ints.ts';
import { makeChecksum } from '../plan/checksum.ts';
import { COLUMN, tableOf } from '../plan/layout.ts';
import { placeOfBlock } from '../plan/memory.ts';
import { BLOCK } from '../plan/runner.ts';

/**
 * Step 8c: what the signals say, as the plan's columns, first to lines of the block's own, `[row][column][trial of the
 * block]`: what a month says lies within a few pages, and is copied out line by line, which costs half of writing each
 * value to its far place.
 */
export const makeRecord = (n: Float64Array) => {
  const { at, rows: columns, cols } = tableOf(n, 'columns');
  const signalOf = ints(columns, (c) => n[at + c * cols + COLUMN.signal]);
  let local = new Float32Array(0);
  let bits = new Int32Array(0);
  const sum = makeChecksum();

  /** Has room for so many months beside the opening. */
  const open = (months: number): void => {
    const size = (months + 1) * columns * BLOCK;
    if (local.length >= size) return;
    local = new Float32Array(size);
    bits = new Int32Array(local.buffer);
  };

  const write = (signals: Float64Array, row: number, slot: number): void => {
    const to = local;
    const of = signalOf; // named here, or the loop fetches it anew at each column
    for (let c = 0, place = row * columns * BLOCK + slot; c < columns; c++, place += BLOCK) to[place] = signals[of[c]];
  };

  /** Nothing is known of a trial that is left out. */
  const blank = (slot: number, rows: number): void => {
    for (let line = 0; line < rows * columns; line++) local[line * BLOCK + slot] = Number.NaN;
  };

  /**
   * Copies the lines of a block to its place in columns whose lines are so long. The checksum takes them on the way, while
   * they are near: a pass of its own would cost three times as much.
   */
  const copyOut = (target: Float32Array, line: number, block: number, count: number, rows: number): void => {
    const from = local;
    sum.begin();
    const first = placeOfBlock(block, line, rows * columns);
    for (let l = 0; l < rows * columns; l++) {
      const source = l * BLOCK;
      const to = first + l * line;
      for (let k = 0; k < count; k++) target[to + k] = from[source + k];
      sum.floats(bits, source, count);
    }
  };

  return { open, write, blank, copyOut, sum };
};
