import { blocksOf, outcomeOf, shortened, trialsOf, viewMemory } from '../plan/memory.ts';
import type { Runner } from '../plan/runner.ts';
import { allocate } from './allocate.ts';
import { makeBody, makeTools } from './body.ts';
import { runLaps, tallyLength } from './laps.ts';
import { replayTrial } from './replayTrial.ts';

/** Runs plans in the caller's own thread. */
export const openInline = (): Runner => {
  const tools = makeTools();
  return {
    // async, so that a failure is a rejection, as it is from runners that carry the work elsewhere
    run: async (plan, request, { progress, until, look, glance } = {}) => {
      const memory = viewMemory(allocate(plan, request, (bytes) => new ArrayBuffer(bytes)));
      const tally = new Int32Array(tallyLength(request, until));
      const counted = until && { headline: until.headline, tally };
      const body = makeBody(plan.numbers, request, memory, tools, counted);
      const done = await runLaps(request, until, tally, {
        simulate: ({ from, upTo }) => {
          for (let block = from; block < upTo; block++) {
            body.simulate(block);
            body.count(block);
            progress?.('simulate', block + 1, blocksOf(request.trials));
          }
        },
        fold: (lap) => {
          const { tasks, act } = body.folder(lap);
          for (let task = 0; task < tasks; task++) act(task);
        },
      });
      const { trials } = done;
      const run = shortened(plan.numbers, request, memory, trials);
      if (trials < request.trials) progress?.('simulate', blocksOf(trials), blocksOf(trials));
      const { tasks, act } = body.reducer(done);
      for (let task = 0; task < tasks; task++) {
        act(task);
        progress?.('reduce', task + 1, tasks);
      }
      const seen = () => trialsOf(plan.numbers, request, run, { ...request, ...done });
      look?.(seen());
      if (!done.folded) glance?.(seen());
      return outcomeOf(run, { ...request, ...done });
    },
    replay: async (plan, request, trials) => trials.map((trial) => replayTrial(plan, request, trial, tools.engines)),
    close: () => Promise.resolve(),
  };
};
