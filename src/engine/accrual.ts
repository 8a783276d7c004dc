import { ints } from '../math/ints.ts';
import { GENERAL } from '../plan/layout.ts';
import type { Arena } from './arena.ts';
import { clear } from './clear.ts';
import { makeFeeSchedules } from './feeSchedules.ts';
import { makeLine } from './line.ts';
import { makeSegments } from './segments.ts';
import { STATE } from './state.ts';

const [AHEAD, AT_ONCE, INDEXED] = [0, 1, 2];

/**
 * Fees of the month on AUM at its end, and AUM and revenue by tier. Who stays in its drawer of the line is counted there
 * (`makePass`); of everybody else the slot of the schedule is looked up here.
 */
export const makeAccrual = (a: Arena) => {
  const { numbers: n, state, home, line: hot, span, tierAum, tierRevenue } = a;
  const { tier, place, drawer } = home;
  const { aum, accrued } = hot;
  const g = a.table('general').at;
  const fees = a.once(makeFeeSchedules);
  const { from, upTo, rate, below } = fees;
  const line = a.once(makeLine);
  const segments = a.once(makeSegments);

  /** How fees are paid at present; looked up at the opening and when numbers of the plan change. */
  const ways = ints(3);
  const isAhead = (): boolean => ways[AHEAD] === 1;
  /** Whether a month's fees are paid at its end and not from the account: then no household owes anything. */
  const isPaidAtOnce = (): boolean => ways[AT_ONCE] === 1;

  const lookUp = (): void => {
    const ahead = n[g + GENERAL.billAhead] === 1;
    const atOnce =
      !ahead &&
      n[g + GENERAL.billEvery] === 1 &&
      n[g + GENERAL.feesFromAccount] === 0 &&
      !fees.anyRetainer() &&
      !segments.anyFees();
    ways[AHEAD] = Number(ahead);
    ways[AT_ONCE] = Number(atOnce);
    ways[INDEXED] = Number(fees.isIndexed());
  };

  /** This month's prices and empty sums. Called every month from 0 on, so that schedules stand until something moves them. */
  const begin = (): void => {
    const month = state[STATE.month];
    const isNew = month === 0 || state[STATE.changed] === month;
    if (isNew) lookUp();
    if (isNew || ways[INDEXED] === 1) fees.schedule();
    clear(tierAum);
    clear(tierRevenue);
  };

  /** Puts a household into the drawer of its tier and AUM; returns the slot of the schedule. */
  const file = (i: number): number => {
    const first = fees.firstOf(tier[i]);
    const slot = fees.find(first, aum[place[i]]);
    line.file(i, line.drawerOf(tier[i], slot - first));
    return slot;
  };

  /** The slot that the household's drawer stands for, or -1 when it belongs to another drawer. */
  const slotNow = (i: number): number => {
    const k = drawer[i] - tier[i] * span;
    if (k < 0 || k >= span) return -1;
    const b = fees.firstOf(tier[i]) + span - 1 - k;
    const x = aum[place[i]];
    return x >= from[b] && x < upTo[b] ? b : -1;
  };

  /** Files a household; adds the month's fee `months` times to what it owes. */
  const charge = (i: number, months: number): void => {
    const known = slotNow(i);
    const b = known < 0 ? file(i) : known;
    const p = place[i];
    const x = aum[p];
    const fee = (below[b] + rate[b] * (x - from[b])) / 12;
    tierAum[tier[i]] += x;
    tierRevenue[tier[i]] += fee;
    accrued[p] += fee * months;
  };

  return { fees, isAhead, isPaidAtOnce, begin, file, charge };
};

export type Accrual = ReturnType<typeof makeAccrual>;
