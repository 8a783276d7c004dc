import type { Plan } from '../plan/plan.ts';
import { BLOCK, type Progress, type RunRequest } from '../plan/runner.ts';
import { measureGroups } from '../summary/reduceGroups.ts';
import { NOTHING } from './command.ts';

type Phase = Parameters<Progress>[0];

/** What a worker was at, in words: `the simulation of trials 300 to 399 (block 3)`. */
export const workText = (phase: Phase, at: number, { numbers, legend }: Plan, { trials }: RunRequest): string => {
  if (at === NOTHING) return phase === 'simulate' ? 'the simulation outside any block' : 'the summary outside any task';
  if (phase === 'reduce') {
    const names = measureGroups(numbers)[at]?.map((measure) => legend.measures[measure].name);
    return `the summary of ${names?.join(', ') ?? 'the targets, drivers or goals'} (task ${at})`;
  }
  const first = at * BLOCK;
  const last = Math.min(first + BLOCK, trials) - 1;
  const which = first === last ? `trial ${first}` : `trials ${first} to ${last}`;
  return `the simulation of ${which} (block ${at})`;
};
