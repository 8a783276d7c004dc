import { GENERAL } from '../plan/layout.ts';
import type { Arena } from './arena.ts';
import { STATE } from './state.ts';

const EARLY_MONTHS = 60; // calendar work is heavier in the first five years, F14

/** Adds one household to what its advisor's book asks for this month. */
export const makeTally = (a: Arena) => {
  const { numbers: n, state, counts, requestSum, calendarSum, book, onboardingSum, onboarding, home } = a;
  const { tier, advisor, joinedMonth, requestFactor } = home;
  const g = a.table('general').at;
  const tiers = a.tiers;
  const clear = (): void => {
    counts.fill(0);
    requestSum.fill(0);
    calendarSum.fill(0);
    book.fill(0);
    onboardingSum.fill(0);
    state[STATE.settled] = 0;
    state[STATE.tenureMonths] = 0;
  };
  const add = (i: number): void => {
    const months = state[STATE.month] - joinedMonth[i];
    const slot = advisor[i] * tiers + tier[i];
    counts[slot] += 1;
    requestSum[slot] += requestFactor[i];
    const size = months < EARLY_MONTHS ? GENERAL.calendarEarly : GENERAL.calendarLate;
    calendarSum[slot] += n[g + size] / n[g + GENERAL.calendarReference];
    book[advisor[i]] += 1;
    if (months < 12) onboardingSum[advisor[i]] += onboarding[months];
    else state[STATE.settled] += 1;
    state[STATE.tenureMonths] += months;
  };
  return { clear, add };
};
