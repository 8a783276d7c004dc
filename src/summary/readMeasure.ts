import type { makeEvaluator } from '../plan/evaluate.ts';
import { MEASURE, tableOf } from '../plan/layout.ts';

/** Reads measures from the columns at hand: one value a trial, NaN where it is not defined, or packed to the front. */
export const makeMeasureReading = (numbers: Float64Array, evaluate: ReturnType<typeof makeEvaluator>) => {
  const measures = tableOf(numbers, 'measures');
  return (measure: number, row: number, out: Float64Array, pack: boolean): number => {
    const at = measures.at + measure * measures.cols;
    return evaluate(numbers[at + MEASURE.at], numbers[at + MEASURE.length], row, out, pack);
  };
};

export type ReadMeasure = ReturnType<typeof makeMeasureReading>;
