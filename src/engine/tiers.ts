import { floats } from '../math/floats.ts';
import { TIER } from '../plan/layout.ts';
import type { Arena } from './arena.ts';
import { makeTierScore } from './tierScore.ts';

/** Months of tenure at which the first and the middle stage of the hazard end, F41. */
export const FIRST_YEARS = 12;
export const MIDDLE_YEARS = 48;

/** Which tier a household belongs to, at the thresholds of the month. */
export const makeTiers = (a: Arena) => {
  const { numbers: n, tierRate } = a;
  const { tier } = a.home;
  const { at, rows, cols } = a.table('tiers');
  const threshold = (tier: number): number => n[at + tier * cols + TIER.threshold];
  const score = a.once(makeTierScore);
  const figures = floats(a.room.households);

  /**
   * Highest tier whose threshold a score reaches; a missing one reaches none but the last. Counted, not searched: where a
   * search ends is a guess that is wrong for every other household.
   */
  const reached = (figure: number): number => {
    let tier = 0;
    let below = 1;
    for (let t = 0; t < rows - 1; t++) {
      below &= Number(!(figure >= threshold(t)));
      tier += below;
    }
    return tier;
  };

  /** Puts households that come, in the rows from `first` up to `end`, into their tiers: the rest of them stands already. */
  const gradeNew = (first: number, end: number): void => {
    score.begin();
    score.ofNew(first, end, figures);
    for (let i = first; i < end; i++) tier[i] = reached(figures[i]);
  };

  /** Tier after a review: up at once, down only when the score is a band below the present threshold. */
  const reviewed = (i: number, now: number, band: number): number => {
    const figure = score.of(i);
    const tier = reached(figure);
    return tier > now && figure >= (1 - band) * threshold(now) ? now : tier;
  };

  /** Whether tiers go by AUM, so that `lowest` and `highest` say who stays. */
  const goesByAum = score.isAum;

  /** The AUM from which on, and below which, a household of a tier stays in it at a review. */
  const lowest = (tier: number, band: number): number =>
    tier === rows - 1 ? Number.NEGATIVE_INFINITY : (1 - band) * threshold(tier) * score.dollar();
  const highest = (tier: number): number => {
    let least = Number.POSITIVE_INFINITY;
    for (let t = 0; t < tier; t++) least = Math.min(least, threshold(t) * score.dollar());
    return least;
  };

  /** Own hazard a month at a tenure in months: the first year, years two to four, later. */
  const rate = (tier: number, tenureMonths: number): number =>
    tierRate[3 * tier + (tenureMonths < FIRST_YEARS ? 0 : tenureMonths < MIDDLE_YEARS ? 1 : 2)];

  return { gradeNew, beginReview: score.begin, reviewed, goesByAum, lowest, highest, rate };
};

export type Tiers = ReturnType<typeof makeTiers>;
