import { layoutOf, makeBuffers, viewMemory } from '../plan/memory.ts';
import type { Outcome, Runner } from '../plan/runner.ts';
import { makeBody } from './body.ts';

/** Runs plans in the caller's own thread. */
export const openInline = (): Runner => ({
  run: (plan, request, progress): Promise<Outcome> => {
    const layout = layoutOf(plan.numbers, request.trials, request.months);
    const memory = viewMemory(makeBuffers(layout, (bytes) => new ArrayBuffer(bytes)));
    const body = makeBody(plan.numbers, request, memory);
    for (let block = 0; block < body.blocks; block++) {
      body.simulate(block);
      progress?.('simulate', block + 1, body.blocks);
    }
    for (let task = 0; task < body.tasks; task++) {
      body.reduce(task);
      progress?.('reduce', task + 1, body.tasks);
    }
    const { statistics, events, onPace, growth } = memory;
    return Promise.resolve({ trials: request.trials, months: request.months, statistics, events, onPace, growth });
  },
  close: () => Promise.resolve(),
});
