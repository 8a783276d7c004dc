/** What a run comes to; households are those of the first day. */
type Size = { readonly trials: number; readonly months: number; readonly households: number };

/** Household-months from which on a second thread is worth its start: a second of simulation by one that is warm. */
const WORTH = 80_000_000;
/** What a month of a practice costs beside its households, in households. */
const MONTH_ALONE = 200;

/**
 * Threads for a run of which nobody said how many: `most`, but one where that is done before others are warm. A program is
 * slow and compiles itself for its first second, in each thread anew, which takes longer than 1,000 futures of a small
 * practice: with two threads on two cores they end later.
 */
export const threadsWorth = (most: number, { trials, months, households }: Size): number =>
  trials * months * (MONTH_ALONE + households) < WORTH ? 1 : most;
