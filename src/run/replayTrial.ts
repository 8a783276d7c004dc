import type { makeEngines } from '../engine/engines.ts';
import { replay } from '../engine/replay.ts';
import type { Lived } from '../plan/lived.ts';
import type { Plan } from '../plan/plan.ts';
import type { RunRequest } from '../plan/runner.ts';
import { reduceFuture } from '../summary/reduceFuture.ts';

/** Lives a trial, counted from 0, again in the caller's own thread; by its engine where it has one. */
export const replayTrial = (
  { numbers }: Pick<Plan, 'numbers'>,
  request: Pick<RunRequest, 'rootKey' | 'months'>,
  trial: number,
  engines?: ReturnType<typeof makeEngines>,
): Lived => {
  const lived = replay(numbers, request, trial, engines);
  reduceFuture(numbers, lived.trials);
  return lived;
};
