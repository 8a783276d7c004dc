import { GENERAL } from '../plan/layout.ts';
import type { Arena } from './arena.ts';
import type { FeeSchedules } from './feeSchedules.ts';
import { makeSegments } from './segments.ts';
import { STATE } from './state.ts';

/**
 * Billing ahead: in the first month of a billing period each household pays that month's fee times the months of the
 * period, a joiner for the months that are left. It is earned in equal parts; what a household has paid and the firm not
 * earned stands below zero in `accrued`, and is given back to one that leaves.
 */
export const makeBillAhead = (a: Arena, fees: FeeSchedules) => {
  const { numbers: n, state, home, line, tierAum, tierRevenue } = a;
  const { place, retainer, tier, joinedMonth, segment } = home;
  const { aum, accrued } = line;
  const g = a.table('general').at;
  const segments = a.once(makeSegments);

  /** All fees of a month; says the retainer among them. */
  const monthly = (i: number): number => {
    const multiple = segments.fees(segment[i]);
    retainer[i] = fees.retainer(tier[i]) * multiple;
    return (fees.yearly(fees.firstOf(tier[i]), aum[place[i]]) / 12) * multiple + retainer[i];
  };

  /** The first day: `months` of the present period are paid already. */
  const open = (months: number): void => {
    const count = state[STATE.households];
    for (let i = 0; i < count; i++) {
      accrued[place[i]] = -months * monthly(i);
    }
  };

  /** Pays for `months` from this one on, with what is owed for the plan of a joiner; returns the month's fee. */
  const pay = (i: number, months: number): number => {
    const fee = monthly(i);
    const paid = fee * months + accrued[place[i]];
    accrued[place[i]] = -fee * (months - 1);
    state[STATE.collected] += paid;
    if (n[g + GENERAL.feesFromAccount] === 0) return fee;
    aum[place[i]] -= paid;
    tierAum[tier[i]] -= paid;
    state[STATE.marketGain] -= paid;
    return fee;
  };

  /** Earns the month's part of what is paid ahead. */
  const earn = (i: number, months: number): number => {
    const fee = -accrued[place[i]] / months;
    accrued[place[i]] = months === 1 ? 0 : accrued[place[i]] + fee;
    return fee;
  };

  const month = (): void => {
    const count = state[STATE.households];
    const now = state[STATE.month];
    const period = n[g + GENERAL.billEvery];
    const left = period - ((state[STATE.calendarMonth] - 1) % period);
    state[STATE.earned] = 0;
    state[STATE.retained] = 0;
    for (let i = 0; i < count; i++) {
      tierAum[tier[i]] += aum[place[i]];
      const fee = left === period || joinedMonth[i] === now ? pay(i, left) : earn(i, left);
      tierRevenue[tier[i]] += fee;
      state[STATE.retained] += retainer[i];
      state[STATE.earned] += fee - retainer[i];
    }
  };

  return { open, month };
};
