import { MEASURE, tableOf } from '../plan/layout.ts';
import type { RunMemory } from '../plan/memory.ts';
import { PIECE, PROBABILITIES, type RunRequest, STATISTICS } from '../plan/runner.ts';
import type { Stretch } from '../plan/stretch.ts';
import { FIGURE, FIGURE_COUNT } from '../stats/sketch/figure.ts';
import { makeCounter } from '../stats/sketch/makeCounter.ts';
import { makeReader } from '../stats/sketch/makeReader.ts';
import { viewShelf } from '../stats/sketch/shelf.ts';
import { LARGEST } from './largest.ts';
import type { ReadMeasure } from './readMeasure.ts';

/**
 * Statistics of measures in every month where not all columns fit: each stretch of trials is folded into one counting
 * sketch a month, a piece at a time, so that it does not matter how long stretches are. Mean and spread are those of all
 * values, quantiles within what a sketch promises.
 */
export const makeSketches = (
  numbers: Float64Array,
  { trials, months }: RunRequest,
  { faults, statistics, sketches }: RunMemory,
  read: ReadMeasure,
  capacity: number,
) => {
  const measures = tableOf(numbers, 'measures');
  const rows = months + 1;
  const shelf = viewShelf(sketches.buffer, measures.rows * rows);
  const values = new Float64Array(capacity);
  const piece = new Float64Array(PIECE);
  const count = makeCounter(shelf, piece);
  const quantiles = makeReader(shelf);
  const probabilities = Float64Array.from(PROBABILITIES);
  const seven = new Float64Array(probabilities.length);

  const foldOne = (measure: number, row: number, { first, count: all }: Stretch): void => {
    const opens = numbers[measures.at + measure * measures.cols + MEASURE.opens] === 1;
    if (row === 0 && !opens) return;
    read(measure, row, values);
    for (let from = 0; from < all; from += PIECE) {
      const to = Math.min(all, from + PIECE);
      let kept = 0;
      for (let k = from; k < to; k++) {
        const value = values[k];
        piece[kept] = value;
        if (Math.abs(value) < LARGEST && faults[first + k] === 0) kept += 1; // nor is NaN below it
      }
      count(measure * rows + row, kept);
    }
  };

  const fold = (together: readonly number[], stretch: Stretch): void => {
    for (let row = 0; row < rows; row++) for (const measure of together) foldOne(measure, row, stretch);
  };

  const finishOne = (measure: number, row: number, lost: number): void => {
    const sketch = measure * rows + row;
    const from = sketch * FIGURE_COUNT;
    const to = sketch * STATISTICS.length;
    const defined = shelf.figures[from + FIGURE.count];
    if (defined === 0) {
      statistics.fill(Number.NaN, to, to + STATISTICS.length);
    } else {
      quantiles(sketch, probabilities, seven);
      statistics[to] = shelf.figures[from + FIGURE.mean];
      statistics[to + 1] = defined > 1 ? Math.sqrt(shelf.figures[from + FIGURE.squares] / (defined - 1)) : 0;
      statistics.set(seven, to + 2);
    }
    statistics[to + STATISTICS.length - 1] = defined / (trials - lost);
  };

  const finish = (together: readonly number[], lost: number): void => {
    for (let row = 0; row < rows; row++) for (const measure of together) finishOne(measure, row, lost);
  };

  return { fold, finish };
};
