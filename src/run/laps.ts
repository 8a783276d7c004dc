import { tallyOf } from '../plan/headline.ts';
import { blocksOf } from '../plan/memory.ts';
import type { RunRequest, Until } from '../plan/runner.ts';

type Lap = {
  /** Blocks that are done before it, and when it is over. */
  readonly from: number;
  readonly upTo: number;
};

/**
 * Simulates a run lap by lap, by `simulate`, and looks after each whether it may stop; returns how many trials there are then.
 * Without `until` all of them are one lap.
 */
export const runLaps = async (
  { trials }: Pick<RunRequest, 'trials'>,
  until: Until | undefined,
  tally: Int32Array,
  simulate: (lap: Lap) => Promise<void> | void,
): Promise<number> => {
  let from = 0;
  for (const count of until?.counts ?? [trials]) {
    const upTo = blocksOf(count);
    await simulate({ from, upTo });
    if (until?.settled({ trials: count, tally: tally.slice() })) return count;
    from = upTo;
  }
  return trials;
};

/** Length of the tally of a run; none where nothing is counted. */
export const tallyLength = ({ months }: Pick<RunRequest, 'months'>, until: Until | undefined): number =>
  until === undefined ? 0 : tallyOf(until.headline, months).length;
