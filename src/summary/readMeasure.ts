import type { makeEvaluator } from '../plan/evaluate.ts';
import { MEASURE, tableOf } from '../plan/layout.ts';

/** Reads measures from the columns at hand: one value a trial, NaN where it is not defined. */
export const makeMeasureReading = (numbers: Float64Array, evaluate: ReturnType<typeof makeEvaluator>) => {
  const measures = tableOf(numbers, 'measures');
  return (measure: number, row: number, out: Float64Array): void => {
    const at = measures.at + measure * measures.cols;
    evaluate(numbers[at + MEASURE.at], numbers[at + MEASURE.length], row, out);
  };
};

export type ReadMeasure = ReturnType<typeof makeMeasureReading>;
