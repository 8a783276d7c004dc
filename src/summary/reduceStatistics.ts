import { MEASURE, tableOf } from '../plan/layout.ts';
import type { RunMemory } from '../plan/memory.ts';
import { PROBABILITIES, type RunRequest, STATISTICS } from '../plan/runner.ts';
import { LARGEST } from './largest.ts';
import type { ReadMeasure } from './readMeasure.ts';
import type { Workbench } from './reduceWorkbench.ts';

const SUSPECT = 1e130; // mean or spread that no billion values below LARGEST have without one above it

/** Takes values out that are beyond any count; returns how many stay, in their order. */
const dropBoundless = (values: Float64Array, count: number): number => {
  let kept = 0;
  for (let k = 0; k < count; k++) {
    values[kept] = values[k];
    if (Math.abs(values[k]) < LARGEST) kept += 1;
  }
  return kept;
};

/** Exact statistics of measures in every month, from the columns of all trials in their order. */
export const makeStatistics = (
  numbers: Float64Array,
  { trials, months }: RunRequest,
  { faults, statistics }: RunMemory,
  read: ReadMeasure,
  { descriptionFor }: Workbench,
) => {
  const measures = tableOf(numbers, 'measures');
  const { values, quantiles, moments } = descriptionFor(trials);
  const seven = new Float64Array(PROBABILITIES.length);

  /** Reads a measure, and the trials that are left out as missing, in which constants would seem to be defined. */
  const readInto = (measure: number, row: number, lost: number): void => {
    read(measure, row, values);
    if (lost > 0) for (let k = 0; k < trials; k++) if (faults[k] !== 0) values[k] = Number.NaN;
  };

  const describe = (measure: number, row: number, lost: number): void => {
    const to = (measure * (months + 1) + row) * STATISTICS.length;
    const opens = numbers[measures.at + measure * measures.cols + MEASURE.opens] === 1;
    let defined = 0;
    if (row > 0 || opens) {
      readInto(measure, row, lost);
      defined = quantiles(trials, seven);
    }
    if (defined > 0 && !(Math.abs(moments[0]) < SUSPECT && moments[1] < SUSPECT)) {
      defined = dropBoundless(values, defined); // only a formula of the scenario's own comes here
      if (defined > 0) quantiles(defined, seven);
    }
    if (defined === 0) {
      statistics.fill(Number.NaN, to, to + STATISTICS.length);
    } else {
      statistics[to] = moments[0];
      statistics[to + 1] = moments[1];
      statistics.set(seven, to + 2);
    }
    statistics[to + STATISTICS.length - 1] = defined / (trials - lost);
  };

  return (together: readonly number[], lost: number): void => {
    for (let row = 0; row <= months; row++) for (const measure of together) describe(measure, row, lost);
  };
};
