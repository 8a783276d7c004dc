import { MEASURE, tableOf } from '../plan/layout.ts';
import type { RunMemory } from '../plan/memory.ts';
import { PER_FUTURE, PER_FUTURE_FIGURES, PER_FUTURE_KINDS } from '../plan/perFuture.ts';
import { PROBABILITIES, type RunRequest } from '../plan/runner.ts';
import { rankedOf } from './rankedOf.ts';
import type { ReadMeasure } from './readMeasure.ts';
import type { Workbench } from './reduceWorkbench.ts';
import { yearEnds } from './yearEnds.ts';

const LOWEST = PER_FUTURE_KINDS.indexOf('lowest');
const SPREAD = ([0.1, 0.5, 0.9] as const).map((part) => PROBABILITIES.indexOf(part));

/** A function of its own, called often: it is compiled before a loop in a function that is called rarely would be. */
const addTo = (sums: Float64Array, values: Float64Array): void => {
  for (let k = 0; k < sums.length; k++) sums[k] += values[k];
};

/** Keeps, by future, the lowest value and the first month it stands there. */
const keepLowest = (lows: Float64Array, when: Int32Array, values: Float64Array, month: number): void => {
  for (let k = 0; k < lows.length; k++) {
    if (!(values[k] < lows[k])) continue;
    lows[k] = values[k];
    when[k] = month;
  }
};

/**
 * What is worked out in each future by itself, and how it is spread over the futures: of values as a fan has it, of whole
 * numbers one that some future has (`rankedOf`). What is lowest of a line of percentiles is another matter, and higher;
 * percentiles of months do not add up to those of a year. Of a run that `folds` nothing is told.
 */
export const makePerFuture = (
  numbers: Float64Array,
  { trials, months }: Pick<RunRequest, 'trials' | 'months'>,
  { faults, perFuture }: Pick<RunMemory, 'faults' | 'perFuture'>,
  read: ReadMeasure,
  { descriptionFor }: Workbench,
  folds: boolean,
) => {
  const { at, rows, cols } = tableOf(numbers, 'perFuture');
  const measures = tableOf(numbers, 'measures');
  const { values: described, quantiles } = descriptionFor(trials);
  const seven = new Float64Array(PROBABILITIES.length);
  const ends = yearEnds(months);

  /** Where the first `count` of whole numbers lie, into `to` and the two places after it. */
  const rank = (whole: Int32Array, count: number, to: number): void => {
    const ranked = rankedOf(whole.subarray(0, count));
    if (ranked !== null) perFuture.set([ranked.p10, ranked.p50, ranked.p90], to);
  };

  /** Of the start, where there is one, and all month ends. */
  const lowest = (measure: number, to: number): void => {
    const lows = new Float64Array(trials).fill(Number.POSITIVE_INFINITY);
    const when = new Int32Array(trials);
    const values = new Float64Array(trials);
    const opens = numbers[measures.at + measure * measures.cols + MEASURE.opens] === 1;
    for (let month = opens ? 0 : 1; month <= months; month++) {
      read(measure, month, values);
      keepLowest(lows, when, values, month);
    }
    let told = 0;
    for (let k = 0; k < trials; k++) {
      if (faults[k] !== 0 || lows[k] === Number.POSITIVE_INFINITY) continue;
      described[told] = lows[k];
      when[told++] = when[k];
    }
    if (told === 0) return;
    quantiles(told, seven);
    perFuture.set(
      SPREAD.map((place) => seven[place]),
      to,
    );
    rank(when, told, to + PER_FUTURE_FIGURES.otherP10);
  };

  const inYear = (measure: number, end: number, to: number): void => {
    const sums = new Float64Array(trials);
    const values = new Float64Array(trials);
    for (let month = end - 11; month <= end; month++) {
      read(measure, month, values);
      addTo(sums, values);
    }
    const whole = new Int32Array(trials);
    let told = 0;
    for (let k = 0; k < trials; k++) if (faults[k] === 0 && !Number.isNaN(sums[k])) whole[told++] = sums[k];
    rank(whole, told, to);
  };

  const finish = (task: number): void => {
    const measure = numbers[at + task * cols + PER_FUTURE.measure];
    const to = task * PER_FUTURE_FIGURES.size;
    perFuture.fill(Number.NaN, to, to + PER_FUTURE_FIGURES.size);
    if (folds) return;
    if (numbers[at + task * cols + PER_FUTURE.kind] === LOWEST) lowest(measure, to);
    else for (const [i, end] of ends.entries()) inYear(measure, end, to + i * PER_FUTURE_FIGURES.otherP10);
  };

  return { count: rows, fold: () => {}, finish };
};
