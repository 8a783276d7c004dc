import { replay } from '../engine/replay.ts';
import { layoutOf, outcomeOf, trialsOf, viewMemory } from '../plan/memory.ts';
import type { Plan } from '../plan/plan.ts';
import type { Outcome, RunRequest, Trials } from '../plan/runner.ts';
import type { Trace } from '../plan/trace.ts';
import { makeReducer } from '../summary/reduce.ts';
import { allocate } from './allocate.ts';

/** One future of a run, lived again: as a run of that future alone leaves it, and its diary. */
export type Replayed = { readonly trace: Trace; readonly trials: Trials; readonly outcome: Outcome };

/** Replays a trial, counted from 0, in the caller's own thread. */
export const replayTrial = (
  plan: Plan,
  { rootKey, months }: Pick<RunRequest, 'rootKey' | 'months'>,
  trial: number,
): Replayed => {
  const { numbers } = plan;
  const request = { rootKey, months, trials: 1 };
  const memory = viewMemory(allocate(plan, request, (bytes) => new ArrayBuffer(bytes)));
  const trace = replay(numbers, request, trial, memory);
  const { line } = layoutOf(numbers, 1, months);
  const { tasks, reduce } = makeReducer(numbers, request, memory, { folds: false, line });
  for (let task = 0; task < tasks; task++) reduce(task);
  const done = { trials: 1, months, folded: false };
  return { trace, trials: trialsOf(numbers, request, memory, done), outcome: outcomeOf(memory, done) };
};
