import { MEASURE, tableOf } from '../plan/layout.ts';
import { PER_FUTURE, PER_FUTURE_FIGURES, PER_FUTURE_KINDS } from '../plan/perFuture.ts';
import type { Plan } from '../plan/plan.ts';
import type { Outcome } from '../plan/runner.ts';

/** What an outcome says of a measure in each future by itself, as `PER_FUTURE_FIGURES` lays it out; undefined where it says nothing. */
export function perFutureOf(
  { numbers }: Pick<Plan, 'numbers'>,
  { perFuture }: Pick<Outcome, 'perFuture'>,
  kind: (typeof PER_FUTURE_KINDS)[number],
  measure: number,
): Float64Array | undefined {
  const measures = tableOf(numbers, 'measures');
  const { at, rows, cols } = tableOf(numbers, 'perFuture');
  const same = numbers[measures.at + measure * measures.cols + MEASURE.sameAs];
  for (let row = 0; row < rows; row++) {
    const is = (field: number, value: number): boolean => numbers[at + row * cols + field] === value;
    if (!is(PER_FUTURE.kind, PER_FUTURE_KINDS.indexOf(kind)) || !is(PER_FUTURE.measure, same)) continue;
    return perFuture.subarray(row * PER_FUTURE_FIGURES.size, (row + 1) * PER_FUTURE_FIGURES.size);
  }
  return undefined;
}
