import { makeSimulator } from '../engine/simulate.ts';
import type { RunMemory } from '../plan/memory.ts';
import { BLOCK, type RunRequest } from '../plan/runner.ts';
import { makeReducer } from '../summary/reduce.ts';

/** How many blocks of trials a run has. */
export const blocksOf = (request: RunRequest): number => Math.ceil(request.trials / BLOCK);

/**
 * What every worker does, wherever it stands: simulate blocks of trials into columns, and when all are there, reduce
 * measures to statistics. Blocks and tasks may be done in any order and by anybody; the bytes are the same.
 */
export const makeBody = (numbers: Float64Array, request: RunRequest, memory: RunMemory) => {
  const simulate = makeSimulator(numbers, request);
  const reducer = makeReducer(numbers, request, memory);
  return {
    blocks: blocksOf(request),
    tasks: reducer.tasks,
    simulate: (block: number): void => simulate(block, memory),
    reduce: reducer.reduce,
  };
};
