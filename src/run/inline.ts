import { makeSimulator } from '../engine/simulate.ts';
import { blocksOf, outcomeOf, viewMemory } from '../plan/memory.ts';
import type { Runner } from '../plan/runner.ts';
import { allocate } from './allocate.ts';
import { makeBody } from './body.ts';

/** Runs plans in the caller's own thread. */
export const openInline = (): Runner => {
  const simulatorFor = makeSimulator();
  return {
    // async, so that a failure is a rejection, as it is from runners that carry the work elsewhere
    run: async (plan, request, progress) => {
      const memory = viewMemory(allocate(plan, request, (bytes) => new ArrayBuffer(bytes)));
      const body = makeBody(plan.numbers, request, memory, simulatorFor);
      const blocks = blocksOf(request.trials);
      for (let block = 0; block < blocks; block++) {
        body.simulate(block);
        progress?.('simulate', block + 1, blocks);
      }
      const { tasks, reduce } = body.reducer(request.trials);
      for (let task = 0; task < tasks; task++) {
        reduce(task);
        progress?.('reduce', task + 1, tasks);
      }
      return outcomeOf(memory, request);
    },
    close: () => Promise.resolve(),
  };
};
