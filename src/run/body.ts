import type { makeSimulator } from '../engine/simulate.ts';
import type { RunMemory } from '../plan/memory.ts';
import type { RunRequest } from '../plan/runner.ts';
import { makeReducer } from '../summary/reduce.ts';

/**
 * What every worker does, wherever it stands: simulate blocks of trials into columns, and when all are there, reduce
 * measures to statistics. Blocks and tasks may be done in any order and by anybody; the bytes are the same.
 */
export const makeBody = (
  numbers: Float64Array,
  request: RunRequest,
  memory: RunMemory,
  simulatorFor: ReturnType<typeof makeSimulator>,
) => {
  const simulate = simulatorFor(numbers, request);
  return {
    simulate: (block: number): void => simulate(block, memory),
    /** Statistics over the first `trials`. */
    reducer: (trials: number) => makeReducer(numbers, { ...request, trials }, memory),
  };
};
