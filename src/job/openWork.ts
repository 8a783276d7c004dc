import type { Plan } from '../plan/plan.ts';
import type { Outcome, Runner, RunOptions, RunRequest } from '../plan/runner.ts';
import { unlessInterrupted } from './interrupted.ts';

/** The runs of one job, by one runner that may still be on its way: it starts while the plan is made. */
export type Work = {
  /** @throws what kept the runner from opening, or the run from ending. */
  readonly run: (plan: Plan, request: RunRequest, options: RunOptions) => Promise<Outcome>;
  /** Lives trials of a run again, after all runs that were asked for before; throws what `run` does. */
  readonly replay: Runner['replay'];
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
  const whenReady = async <T>(ask: (runner: Runner) => Promise<T>): Promise<T> => {
    const found = await unlessInterrupted(signal, ready);
    if ('failure' in found) throw found.failure;
    return unlessInterrupted(signal, ask(found.runner));
  };
  return {
    run: (plan, request, options) => whenReady((runner) => runner.run(plan, request, options)),
    replay: (plan, request, trials) => whenReady((runner) => runner.replay(plan, request, trials)),
    close: () => {
      closing ??= ready.then((found) => ('runner' in found ? found.runner.close() : undefined));
      return closing;
    },
  };
}
