import { makeLines } from '../plan/lines.ts';
import { PROBABILITIES } from '../plan/runner.ts';
import { makeQuantiles } from '../stats/quantiles.ts';

const ROOM = 10_000; // trials for which there is room at least: few runs have more, and none of fewer makes it anew

/**
 * What a thread keeps for its statistics from run to run: memory that is made once runs faster, for the reason told at
 * `floats`.
 */
export const makeWorkbench = () => {
  let room = 0;
  let description: ReturnType<typeof makeQuantiles> | undefined;
  return {
    /** Where measures are worked out. */
    lines: makeLines(),
    /** Room for a column of so many trials, and what describes it. */
    descriptionFor: (trials: number): ReturnType<typeof makeQuantiles> => {
      if (description !== undefined && trials <= room) return description;
      room = Math.max(ROOM, trials);
      description = makeQuantiles(room, Float64Array.from(PROBABILITIES));
      return description;
    },
  };
};

export type Workbench = ReturnType<typeof makeWorkbench>;
