import { type Replayed, replay } from '../engine/replay.ts';
import type { Plan } from '../plan/plan.ts';
import type { RunRequest } from '../plan/runner.ts';
import { reduceFuture } from '../summary/reduceFuture.ts';

/** Replays a trial, counted from 0, in the caller's own thread. */
export const replayTrial = (
  { numbers }: Plan,
  request: Pick<RunRequest, 'rootKey' | 'months'>,
  trial: number,
): Replayed => {
  const lived = replay(numbers, request, trial);
  reduceFuture(numbers, lived.trials);
  return lived;
};
