import { log } from '../math/log.ts';
import { normalCdf } from '../math/normalCdf.ts';
import { CHANNEL } from '../plan/layout.ts';
import { lognormal } from '../random/lognormal.ts';
import type { Arena } from './arena.ts';
import { STATE } from './state.ts';

/** What a channel brings in a month, and how long its prospects take. */
export const makeChannelRates = (a: Arena) => {
  const { numbers: n, state, quality, book } = a;
  const { at, cols } = a.table('channels');
  const of = (channel: number, field: number): number => n[at + channel * cols + field];

  /** Mean arrivals of the month, with last month's book, quality and crowding. */
  const arrivals = (c: number): number => {
    let mentioning = 0;
    let served = 0;
    for (let v = 0; v < a.advisors; v++) {
      mentioning += book[v];
      served += book[v] * quality[v];
    }
    const advocacy = of(c, CHANNEL.advocacyArrivals) === 1 ? (mentioning > 0 ? served / mentioning : 1) : 1;
    const yearly = of(c, CHANNEL.perHousehold) * mentioning + of(c, CHANNEL.ratePerYear);
    const paid = of(c, CHANNEL.spendMonthly) / of(c, CHANNEL.costPerLead);
    const crowding = of(c, CHANNEL.crowded) === 1 ? state[STATE.delivered] : 1;
    return (yearly / 12 + paid) * advocacy * crowding;
  };

  /** Whole months from meeting to signing at probability u: at least one. */
  const cycle = (c: number, u: number): number =>
    Math.max(1, Math.floor(lognormal(u, log(of(c, CHANNEL.cycleMedian)), of(c, CHANNEL.cycleLogSd)) + 0.5));

  /** Chance that a cycle is shorter than this many months. */
  const shorterThan = (c: number, months: number): number => {
    if (months <= 1) return 0;
    const gap = log((months - 0.5) / of(c, CHANNEL.cycleMedian));
    const sd = of(c, CHANNEL.cycleLogSd);
    return sd > 0 ? normalCdf(gap / sd) : gap > 0 ? 1 : 0;
  };

  return { of, arrivals, cycle, shorterThan };
};
