import { GENERAL } from '../plan/layout.ts';
import type { Accrual } from './accrual.ts';
import type { Arena } from './arena.ts';
import { makeBillAhead } from './billAhead.ts';
import { makeSegments } from './segments.ts';
import { STATE } from './state.ts';

/**
 * Step 7a: fees accrue on AUM at month end, are billed in arrears at the end of each billing period or ahead at its
 * beginning, and are taken from the account unless paid apart. Also says AUM and revenue by tier. What this month's pass
 * over the households has accrued stands already in `tierAum` and `tierRevenue`.
 */
export const makeBilling = (a: Arena, accrual: Accrual) => {
  const { numbers: n, state, home, line, signals, counts, firstPlace, tierAum, tierRevenue, tierPlanning } = a;
  const { place, tier, segment } = home;
  const { aum, accrued } = line;
  const g = a.table('general').at;
  const { fees, isAhead } = accrual;
  const segments = a.once(makeSegments);
  const ahead = makeBillAhead(a, fees);
  const drawers = firstPlace.length - 1;

  /** Files those who came this month, with their fee `months` times; returns the month's fees on the AUM of all. */
  const chargeNew = (months: number): number => {
    for (let i = firstPlace[drawers]; i < state[STATE.households]; i++) accrual.charge(i, months);
    let revenue = 0;
    for (let t = 0; t < a.tiers; t++) revenue += tierRevenue[t];
    return revenue + (segments.anyFees() ? accrueOther(months) : 0);
  };

  /** What segments pay above the schedule, or below 0 under it, on AUM. */
  const accrueOther = (months: number): number => {
    const count = state[STATE.households];
    let revenue = 0;
    for (let i = 0; i < count; i++) {
      const yearly = fees.yearly(fees.firstOf(tier[i]), aum[place[i]]);
      const fee = (yearly / 12) * (segments.fees(segment[i]) - 1);
      revenue += fee;
      tierRevenue[tier[i]] += fee;
      accrued[place[i]] += fee * months;
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
      accrued[place[i]] += fee * months;
    }
    return revenue;
  };

  /** Everything owed is paid, out of the accounts unless fees are paid apart. */
  const bill = (): void => {
    const fromAccount = n[g + GENERAL.feesFromAccount];
    let billed = 0;
    for (let d = 0; d < drawers; d++) {
      const end = firstPlace[d + 1];
      let owed = 0;
      for (let p = firstPlace[d]; p < end; p++) {
        owed += accrued[p];
        aum[p] -= accrued[p] * fromAccount;
        accrued[p] = 0;
      }
      tierAum[Math.trunc(d / a.span)] -= owed * fromAccount;
      billed += owed;
    }
    state[STATE.collected] += billed;
    state[STATE.marketGain] -= billed * fromAccount;
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

  /** The fees for the plans of this month's joiners, which they owe already. */
  const takePlanning = (): number => {
    let planning = 0;
    for (let t = 0; t < a.tiers; t++) {
      tierRevenue[t] += tierPlanning[t];
      planning += tierPlanning[t];
      tierPlanning[t] = 0;
    }
    return planning;
  };

  const open = (): void => {
    tierPlanning.fill(0);
    accrual.begin();
    // months of the present billing period that lie before the start: earned, and on the first bill; or paid ahead
    const before = (state[STATE.calendarMonth] - 1) % n[g + GENERAL.billEvery];
    const owed = isAhead() && before > 0 ? before - n[g + GENERAL.billEvery] : before;
    const revenue = say(chargeNew(isAhead() ? 0 : owed), accrueRetainers(isAhead() ? 0 : owed), 0);
    state[STATE.receivables] = revenue * owed;
    if (isAhead()) ahead.open(-owed);
    state[STATE.aum] = sumTiers();
  };

  const payAhead = (): void => {
    chargeNew(0);
    accrual.begin(); // what is paid ahead is counted household by household
    ahead.month();
    say(state[STATE.earned], state[STATE.retained], takePlanning());
  };

  const payAtOnce = (): void => {
    const first = firstPlace[drawers];
    const onAum = chargeNew(0);
    for (let i = first; i < state[STATE.households]; i++) accrued[place[i]] = 0; // the plan is paid too
    state[STATE.collected] += say(onAum, 0, takePlanning());
  };

  const payInArrears = (): void => {
    say(chargeNew(1), accrueRetainers(1), takePlanning());
    if ((state[STATE.calendarMonth] | 0) % (n[g + GENERAL.billEvery] | 0) === 0) bill();
  };

  const month = (): void => {
    if (isAhead()) payAhead();
    else if (accrual.isPaidAtOnce()) payAtOnce();
    else payInArrears();
    const before = state[STATE.aum];
    const organic = state[STATE.netFlows] + state[STATE.newAum] - state[STATE.acquiredAum] - state[STATE.lostAum];
    if (before > 0) state[STATE.organicAum] *= 1 + organic / before;
    state[STATE.aum] = sumTiers();
  };

  return { open, month };
};
