import { makeSimulator } from '../engine/simulate.ts';
import { viewMemory } from '../plan/memory.ts';
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
      for (let block = 0; block < body.blocks; block++) {
        body.simulate(block);
        progress?.('simulate', block + 1, body.blocks);
      }
      for (let task = 0; task < body.tasks; task++) {
        body.reduce(task);
        progress?.('reduce', task + 1, body.tasks);
      }
      const { trials, months } = request;
      const { statistics, events, faults, onPace, growth, drivers, goals } = memory;
      return { trials, months, statistics, events, faults, onPace, growth, drivers, goals };
    },
    close: () => Promise.resolve(),
  };
};
