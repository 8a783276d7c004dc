import { COLUMN } from '../plan/layout.ts';
import type { Arena } from './arena.ts';

/** Memory for the lines of one block; it outlives an arena that grows. */
export const recordMemory = (a: Arena, months: number, block: number): Float32Array =>
  new Float32Array(a.table('columns').rows * (months + 1) * block);

/**
 * Step 8c: the plan's columns of a block of trials, `[row][column][trial of the block]`: what a month says lies within
 * a few pages, and is copied out line by line, which costs half of writing each value to its far place.
 */
export const makeRecord = (a: Arena, months: number, block: number, local: Float32Array) => {
  const { signals, numbers: n } = a;
  const { at, rows: columns, cols } = a.table('columns');
  const rows = months + 1;
  const signalOf = Int32Array.from({ length: columns }, (_, c) => n[at + c * cols + COLUMN.signal]);

  const write = (row: number, slot: number): void => {
    let to = row * columns * block + slot;
    for (let c = 0; c < columns; c++) {
      local[to] = signals[signalOf[c]];
      to += block;
    }
  };

  /** Nothing is known of a trial that is left out. */
  const blank = (slot: number): void => {
    for (let to = slot; to < rows * columns * block; to += block) local[to] = Number.NaN;
  };

  /** Copies the block's lines to `[column][row][trial]`. */
  const copyOut = (target: Float32Array, trials: number, first: number, count: number): void => {
    for (let c = 0; c < columns; c++) {
      for (let row = 0; row < rows; row++) {
        const from = (row * columns + c) * block;
        const to = (c * rows + row) * trials + first;
        for (let k = 0; k < count; k++) target[to + k] = local[from + k];
      }
    }
  };

  return { write, blank, copyOut };
};
