import { tallyOf } from '../plan/headline.ts';
import { blocksOf } from '../plan/memory.ts';
import { BLOCK, type RunRequest, type Until } from '../plan/runner.ts';
import type { Stretch } from '../plan/stretch.ts';

type Blocks = {
  /** Blocks that are done before, and after. */
  readonly from: number;
  readonly upTo: number;
};

type Work = {
  readonly simulate: (blocks: Blocks) => Promise<void> | void;
  /** Folds the trials whose columns are at hand, before others take their place. */
  readonly fold: (lap: Stretch) => Promise<void> | void;
};

/** How many trials were simulated, and whether they are folded into sketches. */
export type Done = { readonly trials: number; readonly folded: boolean };

/**
 * Carries a run to its end: simulates up to each count at which it is looked at (`until`; else up to all trials) and stops
 * there if it may. Where columns of a lap only are kept, a lap that is full is folded when more trials are to come, so that
 * a run that ends within its first lap has all its columns. Trials that were folded before (`sketched.from`) are not
 * simulated again.
 */
export const runLaps = async (
  { trials, sketched }: Pick<RunRequest, 'trials' | 'sketched'>,
  until: Until | undefined,
  tally: Int32Array,
  { simulate, fold }: Work,
): Promise<Done> => {
  const lap = sketched?.lap ?? trials;
  let first = sketched?.from ?? 0; // trial of the lap at hand
  let done = first;
  for (const count of until?.counts ?? [trials]) {
    while (done < count) {
      if (done === first + lap) {
        await fold({ first, count: lap });
        first = done;
      }
      const end = Math.min(count, first + lap);
      await simulate({ from: done / BLOCK, upTo: blocksOf(end) });
      done = end;
    }
    if (until?.settled({ trials: done, tally: tally.slice() })) break;
  }
  const folded = first > 0;
  if (folded && done > first) await fold({ first, count: done - first });
  return { trials: done, folded };
};

/** Length of the tally of a run; none where nothing is counted. */
export const tallyLength = ({ months }: Pick<RunRequest, 'months'>, until: Until | undefined): number =>
  until === undefined ? 0 : tallyOf(until.headline, months).length;
