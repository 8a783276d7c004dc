import { exp } from '../math/exp.ts';
import { floats } from '../math/floats.ts';
import { normalQuantile } from '../math/normalQuantile.ts';
import { GENERAL } from '../plan/layout.ts';
import { PURCHASE } from '../plan/purchase.ts';
import type { Arena } from './arena.ts';
import { clear } from './clear.ts';
import { makeFeeSchedules } from './feeSchedules.ts';
import type { makeLedger } from './ledger.ts';
import { makeNewcomers } from './newcomers.ts';
import { NO_SEGMENT } from './segments.ts';
import { makeSpareHours } from './spareHours.ts';
import { STATE } from './state.ts';

/**
 * Step 5b: books that policies buy. Household i of n has the AUM at the quantile (i - 1/2)/n of a lognormal law, rescaled to
 * the mean: a buyer has seen the list. The price is a multiple of the year's fees of all of them at the buyer's own
 * schedules; a loan pays a share of it, cash the rest. What cash does not reach for is not bought at all.
 */
export const makePurchases = (a: Arena, ledger: ReturnType<typeof makeLedger>) => {
  const { numbers: n, state, home, line, present, wanted, bought, firstRefused, reviewing } = a;
  const g = a.table('general').at;
  const purchases = a.table('purchases');
  const of = (p: number, field: number): number => n[purchases.at + p * purchases.cols + field];
  const fees = a.once(makeFeeSchedules);
  const spareHours = a.once(makeSpareHours);
  const newcomers = a.once(makeNewcomers);
  const aum = floats(purchases.rows > 0 ? a.room.households : 0);
  const isPresent = (v: number): boolean => present[v] === 1;

  /** Writes the households of the book behind those that are there; what was said in start-month dollars has grown where that of joiners has. */
  const write = (p: number, count: number): void => {
    let sum = 0;
    for (let i = 0; i < count; i++) {
      aum[i] = exp(of(p, PURCHASE.logSd) * normalQuantile((i + 0.5) / count));
      sum += aum[i];
    }
    const grown = n[g + GENERAL.indexJoiners] === 1 ? state[STATE.price] : 1;
    const scale = (of(p, PURCHASE.mean) * grown * count) / sum;
    const first = state[STATE.households] | 0;
    for (let i = 0; i < count; i++) {
      newcomers.identify(first + i, 1 + a.channels + p, bought[p] + i, NO_SEGMENT);
      line.aum[first + i] = aum[i] * scale;
    }
    newcomers.write(first, first + count);
  };

  /** What they will pay a year. */
  const yearlyFees = (count: number): number => {
    const first = state[STATE.households];
    let sum = 0;
    fees.schedule();
    for (let i = first; i < first + count; i++) sum += fees.ofYear(home.tier[i], line.aum[home.place[i]]);
    return sum;
  };

  /** Cash at the end of last month, with the loans and purchases of this one so far. */
  const cashInHand = (): number =>
    state[STATE.cash] +
    state[STATE.borrowed] -
    state[STATE.interest] -
    state[STATE.principal] -
    state[STATE.repaid] -
    state[STATE.purchases];

  /** Whoever is named and there; else the advisor with most hours to spare, -1 when there is nobody. No cap holds here. */
  const taker = (p: number): number => {
    const seat = of(p, PURCHASE.seat);
    return seat >= 0 && isPresent(seat) ? seat : spareHours.most(isPresent);
  };

  const takeIn = (p: number, count: number): void => {
    for (let k = 0; k < count; k++) {
      const i = state[STATE.households] | 0;
      const v = taker(p);
      newcomers.admit(i, v);
      reviewing[v] += of(p, PURCHASE.reviewHours);
      state[STATE.acquiredAum] += line.aum[home.place[i]];
      state[STATE.newAum] += line.aum[home.place[i]];
    }
  };

  const buy = (p: number): void => {
    const count = of(p, PURCHASE.households);
    if (state[STATE.households] + count > a.room.households) {
      state[STATE.full] = 1;
      return;
    }
    write(p, count);
    const price = of(p, PURCHASE.price) * yearlyFees(count);
    const financed = price * of(p, PURCHASE.financed);
    const own = price - financed;
    if (taker(p) < 0 || (own > 0 && own > cashInHand())) {
      if (firstRefused[p] === 0) firstRefused[p] = state[STATE.month];
      return;
    }
    if (financed > 0) ledger.borrow(of(p, PURCHASE.loan), financed);
    if (price > 0) ledger.purchase(of(p, PURCHASE.asset), price);
    takeIn(p, count);
    bought[p] += count;
    state[STATE.acquired] += count;
  };

  const open = (): void => {
    for (const kept of [bought, firstRefused, wanted]) kept.fill(0);
    clear(reviewing);
  };

  /** A policy asks for it: it is bought, or refused, when this month's prices are known. */
  const want = (p: number): void => {
    wanted[p] = 1;
  };

  const month = (): void => {
    if (purchases.rows === 0) return;
    clear(reviewing);
    state[STATE.acquired] = 0;
    state[STATE.acquiredAum] = 0;
    for (let p = 0; p < purchases.rows; p++) {
      if (wanted[p] === 0) continue;
      wanted[p] = 0;
      buy(p);
    }
  };

  return { open, want, month };
};
