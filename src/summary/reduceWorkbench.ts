import { makeLines } from '../plan/lines.ts';
import { makeQuantiles } from '../stats/quantiles.ts';

const ROOM = 10_000; // trials for which there is room from the start

/**
 * What a thread keeps for its statistics from run to run: memory that is made once runs faster, for the reason told at
 * `floats`.
 */
export const makeWorkbench = () => {
  let room = ROOM;
  let description = makeQuantiles(room);
  return {
    /** Where measures are worked out. */
    lines: makeLines(),
    /** Room for a column of so many trials, and what describes it. */
    descriptionFor: (trials: number): ReturnType<typeof makeQuantiles> => {
      if (trials > room) {
        room = trials;
        description = makeQuantiles(room);
      }
      return description;
    },
  };
};

export type Workbench = ReturnType<typeof makeWorkbench>;
