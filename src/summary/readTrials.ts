import { makeEvaluator, makeWindows } from '../plan/evaluate.ts';
import { MEASURE, tableOf } from '../plan/layout.ts';
import type { Plan } from '../plan/plan.ts';
import type { Trials } from '../plan/runner.ts';
import { makeMeasureReading } from './readMeasure.ts';

/**
 * Reads a measure, by its place in the plan's legend, in every single trial of a run: one value a trial into `out`, at the
 * opening (row 0) or at the end of a month, NaN where it is not defined or the trial is left out. Only while the runner
 * lets its memory be looked at (`RunOptions.look`). Reading a measure row after row is fastest.
 */
export const makeTrialReading = ({ numbers }: Plan, { trials, months, line, columns, faults }: Trials) => {
  const read = makeMeasureReading(
    numbers,
    makeEvaluator(numbers, columns, trials, months + 1, makeWindows(false), line),
  );
  const { at, cols } = tableOf(numbers, 'measures');
  return (measure: number, row: number, out: Float64Array): void => {
    if (row === 0 && numbers[at + measure * cols + MEASURE.opens] !== 1) {
      out.fill(Number.NaN, 0, trials); // of the months only
      return;
    }
    read(measure, row, out);
    for (let k = 0; k < trials; k++) if (faults[k] !== 0) out[k] = Number.NaN; // a constant would seem to be defined
  };
};
