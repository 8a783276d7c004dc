import { makeSimulator } from '../engine/simulate.ts';
import { bytesNeeded, viewMemory } from '../plan/memory.ts';
import type { Plan } from '../plan/plan.ts';
import { BLOCK, type RunRequest } from '../plan/runner.ts';
import { allocate } from './allocate.ts';

type Asked = Pick<RunRequest, 'rootKey' | 'trials' | 'months'>;

const oneBlock = { lap: BLOCK, bytes: 0 };

/** Bytes that single blocks of a run take. */
export const bytesOfSample = (plan: Plan, { trials, months }: Pick<Asked, 'trials' | 'months'>): number =>
  bytesNeeded(plan, trials, months, oneBlock);

/** Simulates single blocks of a run in the caller's own thread, and gives the checksum of each: no more of it is kept. */
export const makeSample = (plan: Plan, asked: Asked): ((block: number) => number) => {
  const request: RunRequest = { ...asked, sketched: oneBlock };
  const memory = viewMemory(allocate(plan, request, (bytes) => new ArrayBuffer(bytes)));
  const simulate = makeSimulator()(plan.numbers, request);
  return (block) => {
    simulate(block, memory);
    return memory.digests[block];
  };
};
