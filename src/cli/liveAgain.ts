import type { Work } from '../job/openWork.ts';
import type { Lived } from '../plan/lived.ts';
import type { Plan } from '../plan/plan.ts';
import { rootKey } from '../random/rootKey.ts';
import type { NotableFuture } from '../summary/forecast.ts';

/** Trials, from 1, of notable futures, each lived again. */
export type LivedTrials = ReadonlyMap<number, Lived>;

/**
 * Lives notable futures again by whoever ran them, from the moment when they are known (`onNotable`): the threads that
 * simulated are warm for it, and have nothing else to do while the forecast is made. `lived` waits for them.
 */
export function liveAgain(
  work: Pick<Work, 'replay'>,
  plan: Plan,
  { seed, months }: { readonly seed: string; readonly months: number },
) {
  let living: Promise<LivedTrials> = Promise.resolve(new Map());
  const live = async (notable: readonly NotableFuture[]): Promise<LivedTrials> => {
    const trials = [...new Set(notable.map(({ trial }) => trial))];
    const request = { rootKey: rootKey(seed), months };
    const lived = await work.replay(
      plan,
      request,
      trials.map((trial) => trial - 1),
    );
    return new Map(trials.map((trial, i) => [trial, lived[i]]));
  };
  return {
    onNotable: (notable: readonly NotableFuture[]): void => {
      living = live(notable);
      living.catch(() => undefined); // told to whoever waits; if nobody does, something else went wrong before
    },
    lived: (): Promise<LivedTrials> => living,
  };
}
