import { BRACKET, GENERAL } from '../plan/layout.ts';
import type { Arena } from './arena.ts';
import { clear } from './clear.ts';
import { STATE } from './state.ts';

/** Marginal fee brackets that grow with prices: the yearly fee is `below[b] + rate[b] * (aum - from[b])`. */
export const makeFees = (a: Arena) => {
  const { numbers: n, state } = a;
  const { at, rows, cols } = a.table('brackets');
  const from = new Float64Array(rows + 1);
  const rate = new Float64Array(rows);
  const below = new Float64Array(rows); // fee on all AUM under the bracket

  const g = a.table('general').at;

  /** Works the schedule out at this month's prices, or at those of the first day. */
  const schedule = (): void => {
    const price = n[g + GENERAL.indexBrackets] === 1 ? state[STATE.price] : 1;
    for (let b = 0; b < rows; b++) {
      from[b] = n[at + b * cols + BRACKET.from] * price;
      rate[b] = n[at + b * cols + BRACKET.rate];
      below[b] = b === 0 ? 0 : below[b - 1] + rate[b - 1] * (from[b] - from[b - 1]);
    }
    from[rows] = Number.POSITIVE_INFINITY;
  };

  const find = (aum: number): number => {
    let b = 0;
    while (aum >= from[b + 1]) b++;
    return b;
  };

  return { schedule, find, from, rate, below };
};

/**
 * Step 7a: fees accrue on AUM at month end, are billed in arrears at the end of each billing period, and are taken from
 * the account unless paid apart. Also sums AUM by tier and revenue.
 */
export const makeBilling = (a: Arena) => {
  const { numbers: n, state, home, signals, counts } = a;
  const { aum, accrued, tier, bracket } = home;
  const g = a.table('general').at;
  const fees = makeFees(a);
  const { from, rate, below } = fees;
  const moved = new Int32Array(a.room.households);
  const tierAum = new Float64Array(a.tiers);

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
      tierAum[tier[i]] += x;
      if (x < from[b] || x >= from[b + 1]) {
        moved[aside] = i;
        aside += 1;
        continue;
      }
      const fee = (below[b] + rate[b] * (x - from[b])) / 12;
      revenue += fee;
      accrued[i] += fee * months;
    }
    for (let k = 0; k < aside; k++) {
      const i = moved[k];
      const b = fees.find(aum[i]);
      const fee = (below[b] + rate[b] * (aum[i] - from[b])) / 12;
      bracket[i] = b;
      revenue += fee;
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
      total += signals[a.signal.aum + t];
    }
    return total;
  };

  const open = (): void => {
    // months of the present billing period that lie before the start: earned, and on the first bill
    const unbilled = (state[STATE.calendarMonth] - 1) % n[g + GENERAL.billEvery];
    fees.schedule();
    clear(tierAum);
    const revenue = accrue(unbilled);
    signals[a.signal.revenue] = revenue;
    state[STATE.receivables] = revenue * unbilled;
    state[STATE.aum] = sumTiers();
  };

  const month = (): void => {
    fees.schedule();
    clear(tierAum);
    signals[a.signal.revenue] = accrue(1);
    if (state[STATE.calendarMonth] % n[g + GENERAL.billEvery] === 0) bill();
    const before = state[STATE.aum];
    const organic = state[STATE.netFlows] + state[STATE.newAum] - state[STATE.lostAum];
    if (before > 0) state[STATE.organicAum] *= 1 + organic / before;
    state[STATE.aum] = sumTiers();
  };

  return { open, month };
};
