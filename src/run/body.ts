import type { makeSimulator } from '../engine/simulate.ts';
import type { RunMemory } from '../plan/memory.ts';
import type { RunRequest } from '../plan/runner.ts';
import { makeReducer } from '../summary/reduce.ts';
import { type Counted, makeHeadlineCounter } from '../summary/reduceHeadline.ts';

/**
 * What every worker does, wherever it stands: simulate blocks of trials into columns, and when all are there, reduce
 * measures to statistics. Blocks and tasks may be done in any order and by anybody; the bytes are the same.
 */
export const makeBody = (
  numbers: Float64Array,
  request: RunRequest,
  memory: RunMemory,
  simulatorFor: ReturnType<typeof makeSimulator>,
  counted?: Counted,
) => {
  const simulate = simulatorFor(numbers, request);
  const count = counted && makeHeadlineCounter(numbers, request, memory, counted);
  return {
    simulate: (block: number): void => simulate(block, memory),
    /** Counts the headline in a block that is there, if it is asked for. */
    count: (block: number): void => count?.(block),
    /** Statistics over the first `trials`. */
    reducer: (trials: number) => makeReducer(numbers, { ...request, trials }, memory),
  };
};
