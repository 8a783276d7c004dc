import type { Arena } from './arena.ts';
import { clear } from './clear.ts';
import { makeClocks } from './clocks.ts';
import { CONSTANT, STATE } from './state.ts';

const YEAR = 12;
export const EARLY_MONTHS = 60; // calendar work is heavier in the first five years, F14

/**
 * What the advisors' books ask for, kept up as households come, go and change: counts, request rates and calendar sizes
 * by advisor and tier, first-year households by month of joining, tenures.
 */
export const makeTally = (a: Arena) => {
  const {
    constants,
    state,
    counts,
    requestSum,
    calendarSum,
    hazardSum,
    frailtySum,
    freshCalendar,
    book,
    cohorts,
    onboardingSum,
    onboarding,
    home,
  } = a;
  const { tier, advisor, joinedMonth, requestFactor, rate, frailty, couple } = home;
  const clocks = a.once(makeClocks);
  const tiers = a.tiers;
  const slotOf = (i: number): number => advisor[i] * tiers + tier[i];
  const calendarOf = (months: number): number =>
    constants[months < EARLY_MONTHS ? CONSTANT.earlyCalendar : CONSTANT.lateCalendar];
  /** Cohort of a month of joining, which may lie before the start. */
  const cohortOf = (v: number, month: number): number => v * YEAR + ((((month | 0) % YEAR) + YEAR) % YEAR);

  const empty = (): void => {
    clear(counts);
    clear(requestSum);
    clear(calendarSum);
    clear(hazardSum);
    clear(frailtySum);
    clear(freshCalendar);
    clear(book);
    clear(cohorts);
    state[STATE.settled] = 0;
    state[STATE.tenureMonths] = 0;
  };

  const count = (i: number, sign: number): void => {
    const months = (state[STATE.month] | 0) - joinedMonth[i];
    const slot = slotOf(i);
    counts[slot] += sign;
    requestSum[slot] += sign * requestFactor[i];
    calendarSum[slot] += sign * calendarOf(months);
    hazardSum[slot] += sign * rate[i];
    frailtySum[2 * tier[i] + couple[i]] += sign * frailty[i];
    if (months === 0) freshCalendar[slot] += sign * calendarOf(0);
    book[advisor[i]] += sign;
    state[STATE.tenureMonths] += sign * months;
    if (months < YEAR) cohorts[cohortOf(advisor[i], joinedMonth[i])] += sign;
    else state[STATE.settled] += sign;
  };
  const add = (i: number): void => count(i, 1);
  const remove = (i: number): void => count(i, -1);

  /** A household changes its tier, in the month under way. */
  const moveTier = (i: number, to: number): void => {
    const slot = slotOf(i);
    const now = slot + to - tier[i];
    const months = (state[STATE.month] | 0) - joinedMonth[i];
    const calendar = calendarOf(months);
    counts[slot] -= 1;
    counts[now] += 1;
    requestSum[slot] -= requestFactor[i];
    requestSum[now] += requestFactor[i];
    calendarSum[slot] -= calendar;
    calendarSum[now] += calendar;
    hazardSum[slot] -= rate[i];
    hazardSum[now] += rate[i];
    frailtySum[2 * tier[i] + couple[i]] -= frailty[i];
    frailtySum[2 * to + couple[i]] += frailty[i];
    if (months === 0) {
      freshCalendar[slot] -= calendar;
      freshCalendar[now] += calendar;
    }
    tier[i] = to;
  };

  /** A household's own hazard of leaving is another one from the coming month on. */
  const setRate = (i: number, now: number): void => {
    hazardSum[slotOf(i)] += now - rate[i];
    clocks.setRate(i, now);
  };

  /** Other people are at the head of a household: its own hazard of ending by death is another one. */
  const setFrailty = (i: number, now: number): void => {
    frailtySum[2 * tier[i] + couple[i]] += now - frailty[i];
    frailty[i] = now;
  };

  /**
   * A household goes to another advisor before the month has turned: what it counts for is as of the end of last month.
   */
  const moveAdvisor = (i: number, to: number): void => {
    const months = state[STATE.month] - 1 - joinedMonth[i];
    for (const sign of [-1, 1]) {
      if (sign === 1) clocks.moveAdvisor(i, to);
      counts[slotOf(i)] += sign;
      requestSum[slotOf(i)] += sign * requestFactor[i];
      calendarSum[slotOf(i)] += sign * calendarOf(months);
      hazardSum[slotOf(i)] += sign * rate[i];
      book[advisor[i]] += sign;
      if (months < YEAR) cohorts[cohortOf(advisor[i], joinedMonth[i])] += sign;
    }
  };

  /** A household whose relationship is no longer young: before the month, its calendar counted as early. */
  const ageCalendar = (i: number, months: number): void => {
    calendarSum[slotOf(i)] += calendarOf(months) - calendarOf(months - 1);
  };

  /** Everybody is a month longer with the firm; who joined a year ago is settled. */
  const turnMonth = (): void => {
    clear(freshCalendar);
    const month = state[STATE.month] | 0;
    state[STATE.tenureMonths] += state[STATE.households];
    for (let v = 0; v < a.advisors; v++) {
      const at = cohortOf(v, month);
      state[STATE.settled] += cohorts[at];
      cohorts[at] = 0;
    }
  };

  /** Onboarding hours of the month by advisor; `first` 1 leaves out who joins in it. */
  const sumOnboarding = (month: number, first: number): void => {
    for (let v = 0; v < a.advisors; v++) {
      const newest = cohortOf(v, month); // of the month itself; the ring goes on from its end
      let hours = 0;
      let m = first;
      for (let at = newest - m; at >= v * YEAR; at--) hours += cohorts[at] * onboarding[m++];
      for (let at = newest + YEAR - m; m < YEAR; at--) hours += cohorts[at] * onboarding[m++];
      onboardingSum[v] = hours;
    }
  };

  return { empty, add, remove, moveTier, moveAdvisor, setRate, setFrailty, ageCalendar, turnMonth, sumOnboarding };
};
