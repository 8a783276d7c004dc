import type { Plan } from '../plan/plan.ts';
import type { Outcome, Runner, RunOptions, RunRequest } from '../plan/runner.ts';
import { unlessInterrupted } from './interrupted.ts';

/** The runs of one command, by one runner that may still be on its way: it starts while the plan is made. */
export type Work = {
  /** @throws what kept the runner from opening, or the run from ending. */
  readonly run: (plan: Plan, request: RunRequest, options: RunOptions) => Promise<Outcome>;
  /** Ends the runner; may be called before the rest is done, and again at the end. */
  readonly close: () => Promise<void>;
};

export function openWork(opening: Promise<Runner>, signal: AbortSignal): Work {
  // a runner that does not open is told by whoever asks it to run; if nobody does, something else went wrong before
  const ready = opening.then(
    (runner) => ({ runner }),
    (failure: unknown) => ({ failure }),
  );
  let closing: Promise<void> | undefined;
  return {
    run: async (plan, request, options) => {
      const found = await unlessInterrupted(signal, ready);
      if ('failure' in found) throw found.failure;
      return unlessInterrupted(signal, found.runner.run(plan, request, options));
    },
    close: () => {
      closing ??= ready.then((found) => ('runner' in found ? found.runner.close() : undefined));
      return closing;
    },
  };
}
