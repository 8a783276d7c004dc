import type { ReplayMonth, Told } from '../../src/summary/replay.ts';

/** What happens all the time: clients come, go and change tier, and some of the work is left undone. */
const EVERYDAY: ReadonlySet<Told['what']> = new Set(['joined', 'left', 'regraded', 'heirs', 'missed']);

/** Whether a month holds nothing that is new; `marketLines` tells what its markets did, if that is. */
export function isQuiet({ happenings }: ReplayMonth, marketLines: readonly string[]): boolean {
  return marketLines.length === 0 && happenings.every(({ what }) => EVERYDAY.has(what));
}
