import type { Plan } from '../plan/plan.ts';
import type { RunRequest } from '../plan/runner.ts';
import type { ComparisonMachinery } from './comparisonMachinery.ts';
import { fitOrRefuse } from './fitOrRefuse.ts';

/** Futures of each scenario where nobody says how many, and the most where a precision is asked for. */
const TRIALS = 10_000;
const MOST_WHEN_SURE = 200_000;
const STEP = 1000;

type Wish = {
  readonly trials: number | undefined;
  readonly precision: number | undefined;
  readonly memory: number;
  readonly rootKey: RunRequest['rootKey'];
  readonly months: number;
};

/** What a comparison's runs need at once: the columns of all trials, and what is kept of each beside them. */
export type ComparedRoom = {
  readonly columnsFor: string;
  readonly bytesBeside: (trials: number) => number;
};

/**
 * What is asked of the runs of a comparison, and the room they need. Where a precision is asked for and nobody says how many
 * futures, as many as fit into memory, 200,000 at most. What does not fit is refused before the first run, for all scenarios.
 */
export function comparedRequest(
  rooms: Pick<ComparisonMachinery, 'fitMemory' | 'leastBytes' | 'bytesNeeded' | 'bytesWatched'>,
  plans: readonly Plan[],
  { trials, precision, memory, rootKey, months }: Wish,
): { readonly request: RunRequest; readonly room: ComparedRoom } {
  const room: ComparedRoom = {
    columnsFor: 'a comparison',
    bytesBeside: (count) => rooms.bytesWatched(plans, { trials: count, months }),
  };
  const fits = (count: number): boolean =>
    plans.every((plan) => rooms.bytesNeeded(plan, count, months) + room.bytesBeside(count) <= memory);
  const usual = (): number => {
    if (precision === undefined) return TRIALS;
    let most = MOST_WHEN_SURE;
    while (most > STEP && !fits(most)) most -= STEP;
    return most;
  };
  const request = { rootKey, trials: trials ?? usual(), months };
  for (const plan of plans) fitOrRefuse(rooms, plan, request, { memory, mayStop: false, ...room });
  return { request, room };
}
