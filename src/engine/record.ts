import { COLUMN } from '../plan/layout.ts';
import { BLOCK } from '../plan/runner.ts';
import type { Arena } from './arena.ts';

/**
 * Step 8c: what the signals say, as the plan's columns, straight to their place in a block's lines
 * `[row][column][trial of the block]`: the trials of a block, one after the other, find the same lines in the cache.
 */
export const makeRecord = (a: Arena) => {
  const { signals, numbers: n } = a;
  const { at, rows: columns, cols } = a.table('columns');
  const signalOf = Int32Array.from({ length: columns }, (_, c) => n[at + c * cols + COLUMN.signal]);
  /** Values of a block in one row. */
  const perRow = columns * BLOCK;

  /** `to` is the place of the trial in the first line of a row. */
  const write = (target: Float32Array, to: number): void => {
    for (let c = 0, place = to; c < columns; c++, place += BLOCK) target[place] = signals[signalOf[c]];
  };

  /** Nothing is known of a trial that is left out: `to` is its place in the first line of the first of some rows. */
  const blank = (target: Float32Array, to: number, rows: number): void => {
    for (let line = 0, place = to; line < columns * rows; line++, place += BLOCK) target[place] = Number.NaN;
  };

  return { perRow, write, blank };
};
