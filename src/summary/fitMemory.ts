import { MEASURE, tableOf } from '../plan/layout.ts';
import { bytesNeeded } from '../plan/memory.ts';
import type { Plan } from '../plan/plan.ts';
import { PIECE, type RunRequest } from '../plan/runner.ts';
import { shelfBytes } from '../stats/sketch/shelf.ts';

const PAGES = 16; // for a sketch at least: those of the shipped scenarios take 4 to 8 on average
const MOST_PIECES = 8; // in a lap: longer laps make no run faster
const MOST_SKETCHES = 2_000_000_000; // bytes

type Size = Pick<RunRequest, 'trials' | 'months'>;

/** The least memory for the sketches of a plan. */
const leastSketches = ({ numbers }: Plan, months: number): number => {
  const measures = tableOf(numbers, 'measures');
  let own = 0; // measures that are not the same as another
  for (let m = 0; m < measures.rows; m++) if (numbers[measures.at + m * measures.cols + MEASURE.sameAs] === m) own += 1;
  return shelfBytes(measures.rows * (months + 1), own * (months + 1) * PAGES);
};

const bytesInLaps = (plan: Plan, { trials, months }: Size, pieces: number, bytes: number): number =>
  bytesNeeded(plan, trials, months, { lap: pieces * PIECE, bytes });

/** Bytes without which a run of the plan does not go. */
export const leastBytes = (plan: Plan, size: Size): number =>
  Math.min(bytesNeeded(plan, size.trials, size.months), bytesInLaps(plan, size, 1, leastSketches(plan, size.months)));

/** The most pieces whose columns fit. */
const piecesThatFit = (plan: Plan, { trials, months }: Size, budget: number): number => {
  let pieces = Math.ceil(trials / PIECE);
  while (pieces > 1 && bytesNeeded(plan, pieces * PIECE, months) > budget) pieces = Math.floor(pieces * 0.99);
  while (bytesNeeded(plan, (pieces + 1) * PIECE, months) <= budget) pieces += 1;
  return pieces;
};

/**
 * A request as a run of the plan goes with a budget of so many bytes: with all columns where they fit; else in laps, with
 * counting sketches in what the columns of a lap leave over. A run that `mayStop` early has laps of as many trials as would
 * fit by themselves, so that where it stops before, it is the run of so many trials; its sketches come beside the budget.
 * Undefined where not even the least fits.
 */
export const fitMemory = (
  plan: Plan,
  request: RunRequest,
  budget: number,
  mayStop: boolean,
): RunRequest | undefined => {
  if (bytesNeeded(plan, request.trials, request.months) <= budget) return request;
  const least = leastSketches(plan, request.months);
  const spare = budget - bytesInLaps(plan, request, 1, least);
  if (spare < 0) return undefined;
  if (mayStop) {
    return { ...request, sketched: { lap: PIECE * piecesThatFit(plan, request, budget), bytes: least } };
  }
  const perPiece = bytesInLaps(plan, request, 2, 0) - bytesInLaps(plan, request, 1, 0);
  const pieces = Math.min(MOST_PIECES, 1 + Math.floor(spare / 2 / perPiece));
  const bytes = Math.min(MOST_SKETCHES, budget - bytesInLaps(plan, request, pieces, 0));
  return { ...request, sketched: { lap: PIECE * pieces, bytes } };
};
