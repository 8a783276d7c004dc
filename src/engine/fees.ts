import { BRACKET, GENERAL } from '../plan/layout.ts';
import type { Arena } from './arena.ts';
import { STATE } from './state.ts';

/** Yearly fee of an AUM under marginal brackets that grow with prices. */
export const makeFees = (a: Arena) => {
  const { numbers: n, state } = a;
  const { at, rows, cols } = a.table('brackets');
  const from = new Float64Array(rows + 1);
  const rate = new Float64Array(rows);
  const below = new Float64Array(rows); // fee on all AUM under the bracket

  /** Works the schedule out at this month's prices. */
  const schedule = (): void => {
    for (let b = 0; b < rows; b++) {
      from[b] = n[at + b * cols + BRACKET.from] * state[STATE.price];
      rate[b] = n[at + b * cols + BRACKET.rate];
      below[b] = b === 0 ? 0 : below[b - 1] + rate[b - 1] * (from[b] - from[b - 1]);
    }
    from[rows] = Number.POSITIVE_INFINITY;
  };

  const yearly = (aum: number): number => {
    let b = 0;
    while (aum >= from[b + 1]) b++;
    return below[b] + rate[b] * (aum - from[b]);
  };

  return { schedule, yearly };
};

/**
 * Step 7a: fees accrue on AUM at month end, are billed in arrears at the end of each billing period, and are taken from
 * the account unless paid apart. Also sums AUM by tier and revenue.
 */
export const makeBilling = (a: Arena) => {
  const { numbers: n, state, home, signals } = a;
  const { aum, accrued, tier } = home;
  const g = a.table('general').at;
  const fees = makeFees(a);
  const aumAt = a.signal.aum;
  const householdsAt = a.signal.households;

  return (opening: boolean): void => {
    const count = state[STATE.households];
    const every = n[g + GENERAL.billEvery];
    const bill = !opening && state[STATE.calendarMonth] % every === 0;
    const fromAccount = bill && n[g + GENERAL.feesFromAccount] === 1;
    // months of the present billing period that lie before the start: earned, and on the first bill
    const unbilled = (state[STATE.calendarMonth] - 1) % every;
    let revenue = 0;
    let billed = 0;
    let debited = 0;
    fees.schedule();
    for (let t = 0; t < a.tiers; t++) {
      signals[aumAt + t] = 0;
      signals[householdsAt + t] = 0;
    }
    for (let i = 0; i < count; i++) {
      const fee = fees.yearly(aum[i]) / 12;
      revenue += fee;
      accrued[i] = opening ? fee * unbilled : accrued[i] + fee;
      if (bill) {
        billed += accrued[i];
        if (fromAccount) {
          aum[i] -= accrued[i];
          debited += accrued[i];
        }
        accrued[i] = 0;
      }
      signals[aumAt + tier[i]] += aum[i];
      signals[householdsAt + tier[i]] += 1;
    }
    let total = 0;
    for (let t = 0; t < a.tiers; t++) total += signals[aumAt + t];
    state[STATE.marketGain] -= debited;
    state[STATE.collected] += billed;
    signals[a.signal.revenue] = revenue;
    if (opening) state[STATE.receivables] = revenue * unbilled;
    const before = state[STATE.aum];
    const organic = state[STATE.netFlows] + state[STATE.newAum] - state[STATE.lostAum];
    if (!opening && before > 0) state[STATE.organicAum] *= 1 + organic / before;
    state[STATE.aum] = total;
  };
};
