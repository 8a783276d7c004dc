import { makeEngines } from '../engine/engines.ts';
import { makeSimulator } from '../engine/simulate.ts';
import { layoutOf, type RunMemory } from '../plan/memory.ts';
import type { RunRequest } from '../plan/runner.ts';
import type { Stretch } from '../plan/stretch.ts';
import { makeReducer } from '../summary/reduce.ts';
import { type Counted, makeHeadlineCounter } from '../summary/reduceHeadline.ts';
import { makeWorkbench } from '../summary/reduceWorkbench.ts';
import type { Done } from './laps.ts';

/** What a thread makes once and keeps from run to run. */
export const makeTools = () => {
  const engines = makeEngines();
  return { engines, simulatorFor: makeSimulator(engines), workbench: makeWorkbench() };
};
export type Tools = ReturnType<typeof makeTools>;

/**
 * What every worker does, wherever it stands: simulate blocks of trials into columns, and when all are there, reduce
 * measures to statistics; or, of a sketched run, simulate the blocks of a lap, fold measures into sketches when all of
 * them are there, lap after lap, and finish. Blocks, and tasks of a lap, may be done in any order and by anybody; the
 * bytes are the same.
 */
export const makeBody = (
  numbers: Float64Array,
  request: RunRequest,
  memory: RunMemory,
  { simulatorFor, workbench }: Tools,
  counted?: Counted,
) => {
  const simulate = simulatorFor(numbers, request);
  const count = counted && makeHeadlineCounter(numbers, request, memory, counted);
  const { line } = layoutOf(numbers, request.trials, request.months, request.sketched);
  let folding: ReturnType<typeof makeReducer> | undefined; // one for all laps
  return {
    simulate: (block: number): void => simulate(block, memory),
    /** Counts the headline in a block that is there, if it is asked for. */
    count: (block: number): void => count?.(block),
    folder: (lap: Stretch) => {
      folding ??= makeReducer(numbers, request, memory, { folds: true, line }, workbench);
      const { tasks, fold } = folding;
      return { tasks, act: (task: number): void => fold(task, lap) };
    },
    /** Statistics over the first `trials`, whose columns are there or are folded. */
    reducer: ({ trials, folded }: Done) => {
      const { tasks, reduce, finish } = makeReducer(
        numbers,
        { ...request, trials },
        memory,
        { folds: folded, line },
        workbench,
      );
      return { tasks, act: folded ? finish : reduce };
    },
  };
};
