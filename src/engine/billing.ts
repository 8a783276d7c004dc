import { GENERAL } from '../plan/layout.ts';
import type { Arena } from './arena.ts';
import { makeBillAhead } from './billAhead.ts';
import { clear } from './clear.ts';
import { makeFeeSchedules } from './feeSchedules.ts';
import { makeSegments } from './segments.ts';
import { STATE } from './state.ts';

/**
 * Step 7a: fees accrue on AUM at month end, are billed in arrears at the end of each billing period or ahead at its
 * beginning, and are taken from the account unless paid apart. Also sums AUM and revenue by tier.
 */
export const makeBilling = (a: Arena) => {
  const { numbers: n, state, home, signals, counts, tierAum, tierRevenue, tierPlanning } = a;
  const { aum, accrued, tier, bracket, segment } = home;
  const g = a.table('general').at;
  const fees = makeFeeSchedules(a);
  const { from, upTo, rate, below } = fees;
  const segments = makeSegments(a);
  const ahead = makeBillAhead(a, fees);
  const moved = new Int32Array(a.room.households);

  /**
   * Adds `months` of the fee to what each household owes; returns the month's revenue. Who has left last month's bracket
   * is put aside and looked up after the loop, which calls nothing and so keeps its arrays at hand.
   */
  const accrue = (months: number): number => {
    const count = state[STATE.households];
    let revenue = 0;
    let aside = 0;
    for (let i = 0; i < count; i++) {
      const x = aum[i];
      const b = bracket[i];
      const t = tier[i];
      tierAum[t] += x;
      if (x < from[b] || x >= upTo[b]) {
        moved[aside] = i;
        aside += 1;
        continue;
      }
      const fee = (below[b] + rate[b] * (x - from[b])) / 12;
      revenue += fee;
      tierRevenue[t] += fee;
      accrued[i] += fee * months;
    }
    for (let k = 0; k < aside; k++) {
      const i = moved[k];
      const b = fees.find(bracket[i], aum[i]);
      const fee = (below[b] + rate[b] * (aum[i] - from[b])) / 12;
      bracket[i] = b;
      revenue += fee;
      tierRevenue[tier[i]] += fee;
      accrued[i] += fee * months;
    }
    return revenue + (segments.anyFees() ? accrueOther(months) : 0);
  };

  /** What segments pay above the schedule, or below 0 under it, on AUM; after the brackets are looked up. */
  const accrueOther = (months: number): number => {
    const count = state[STATE.households];
    let revenue = 0;
    for (let i = 0; i < count; i++) {
      const fee = (fees.yearly(bracket[i], aum[i]) / 12) * (segments.fees(segment[i]) - 1);
      revenue += fee;
      tierRevenue[tier[i]] += fee;
      accrued[i] += fee * months;
    }
    return revenue;
  };

  /** Retainers, where somebody pays one: the month's, added to what is owed `months` times. */
  const accrueRetainers = (months: number): number => {
    if (!fees.anyRetainer()) return 0;
    const count = state[STATE.households];
    let revenue = 0;
    for (let i = 0; i < count; i++) {
      const fee = fees.retainer(tier[i]) * segments.fees(segment[i]);
      revenue += fee;
      tierRevenue[tier[i]] += fee;
      accrued[i] += fee * months;
    }
    return revenue;
  };

  /** Everything owed is paid, out of the accounts unless fees are paid apart. */
  const bill = (): void => {
    const count = state[STATE.households];
    const fromAccount = n[g + GENERAL.feesFromAccount] === 1;
    let billed = 0;
    for (let i = 0; i < count; i++) {
      const owed = accrued[i];
      billed += owed;
      accrued[i] = 0;
      if (!fromAccount) continue;
      aum[i] -= owed;
      tierAum[tier[i]] -= owed;
    }
    state[STATE.collected] += billed;
    if (fromAccount) state[STATE.marketGain] -= billed;
  };

  /** Says AUM and households by tier; returns all AUM. */
  const sumTiers = (): number => {
    let total = 0;
    for (let t = 0; t < a.tiers; t++) {
      let households = 0;
      for (let v = 0; v < a.advisors; v++) households += counts[v * a.tiers + t];
      signals[a.signal.aum + t] = households > 0 ? tierAum[t] : 0;
      signals[a.signal.households + t] = households;
      signals[a.signal.tierRevenue + t] = tierRevenue[t];
      total += signals[a.signal.aum + t];
    }
    return total;
  };

  /** Says the month's revenue and its parts. */
  const say = (onAum: number, retainers: number, planning: number): number => {
    const revenue = onAum + retainers + planning;
    signals[a.signal.revenue] = revenue;
    signals[a.signal.revenueRetainer] = retainers;
    signals[a.signal.revenuePlanning] = planning;
    return revenue;
  };

  const isAhead = (): boolean => n[g + GENERAL.billAhead] === 1;

  /** This month's prices and empty sums; returns the fees for the plans of joiners, which they owe already. */
  const begin = (): number => {
    fees.schedule();
    clear(tierAum);
    let planning = 0;
    for (let t = 0; t < a.tiers; t++) {
      tierRevenue[t] = tierPlanning[t];
      planning += tierPlanning[t];
      tierPlanning[t] = 0;
    }
    return planning;
  };

  const open = (): void => {
    clear(tierPlanning);
    begin();
    // months of the present billing period that lie before the start: earned, and on the first bill; or paid ahead
    const before = (state[STATE.calendarMonth] - 1) % n[g + GENERAL.billEvery];
    const owed = isAhead() && before > 0 ? before - n[g + GENERAL.billEvery] : before;
    const revenue = say(accrue(isAhead() ? 0 : owed), accrueRetainers(isAhead() ? 0 : owed), 0);
    state[STATE.receivables] = revenue * owed;
    if (isAhead()) ahead.open(-owed);
    state[STATE.aum] = sumTiers();
  };

  const month = (): void => {
    const planning = begin();
    if (isAhead()) {
      ahead.month();
      say(state[STATE.earned], state[STATE.retained], planning);
    } else {
      say(accrue(1), accrueRetainers(1), planning);
      if (state[STATE.calendarMonth] % n[g + GENERAL.billEvery] === 0) bill();
    }
    const before = state[STATE.aum];
    const organic = state[STATE.netFlows] + state[STATE.newAum] - state[STATE.acquiredAum] - state[STATE.lostAum];
    if (before > 0) state[STATE.organicAum] *= 1 + organic / before;
    state[STATE.aum] = sumTiers();
  };

  return { open, month };
};
