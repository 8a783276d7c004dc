import { GENERAL, TIER } from '../plan/layout.ts';
import type { Arena } from './arena.ts';
import { STATE } from './state.ts';

/** Months of tenure at which the first and the middle stage of the hazard end, F41. */
export const FIRST_YEARS = 12;
export const MIDDLE_YEARS = 48;

/** Which tier an AUM belongs to, at the thresholds of the month. */
export const makeTiers = (a: Arena) => {
  const { numbers: n, state, tierRate } = a;
  const { at, rows, cols } = a.table('tiers');
  const threshold = (tier: number): number => n[at + tier * cols + TIER.threshold];
  const g = a.table('general').at;
  /** AUM in the dollars of the thresholds. */
  const inTheirs = (aum: number): number => (n[g + GENERAL.indexThresholds] === 1 ? aum / state[STATE.price] : aum);

  /** Highest tier whose threshold the AUM reaches. */
  const reached = (aum: number): number => {
    const real = inTheirs(aum);
    let tier = 0;
    while (tier < rows - 1 && real < threshold(tier)) tier++;
    return tier;
  };

  /** Tier after a review: up at once, down only when the AUM is a band below the present threshold. */
  const reviewed = (aum: number, now: number, band: number): number => {
    const tier = reached(aum);
    return tier > now && inTheirs(aum) >= (1 - band) * threshold(now) ? now : tier;
  };

  /** Own hazard a month at a tenure in months: the first year, years two to four, later. */
  const rate = (tier: number, tenureMonths: number): number =>
    tierRate[3 * tier + (tenureMonths < FIRST_YEARS ? 0 : tenureMonths < MIDDLE_YEARS ? 1 : 2)];

  return { reached, reviewed, rate };
};
