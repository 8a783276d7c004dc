import type { Plan } from '../../src/plan/plan.ts';
import { rootKey } from '../../src/random/rootKey.ts';
import { replayTrial } from '../../src/run/replayTrial.ts';
import type { Replay } from '../../src/summary/replay.ts';
import { toReplay } from '../../src/summary/toReplay.ts';

/** A future of a plan, counted from 1. */
export function futureOf(plan: Plan, seed: string, trial: number, months: number): Replay {
  const lived = replayTrial(plan, { rootKey: rootKey(seed), months }, trial - 1);
  return toReplay(plan, lived, trial, { seed, text: '', files: {}, engine: 'test' });
}
