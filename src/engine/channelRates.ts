import { log } from '../math/log.ts';
import { normalCdf } from '../math/normalCdf.ts';
import { CHANNEL, GENERAL } from '../plan/layout.ts';
import { lognormal } from '../random/lognormal.ts';
import { type Arena, OLDEST_PROSPECT } from './arena.ts';
import { STATE } from './state.ts';

/** What a channel brings in a month, and how long its prospects take. */
export const makeChannelRates = (a: Arena) => {
  const { numbers: n, state, quality, book, cycleOf, cycleShorter } = a;
  const { at, cols } = a.table('channels');
  const g = a.table('general').at;
  const of = (channel: number, field: number): number => n[at + channel * cols + field];

  /** What a channel costs a month, at prices of the first day. */
  const spend = (c: number): number => (of(c, CHANNEL.closed) === 1 ? 0 : of(c, CHANNEL.spendMonthly));

  /** Who mentions the firm, and how well they think of it: the book and quality of last month. */
  const prepareMonth = (): void => {
    let households = 0;
    let served = 0;
    for (let v = 0; v < a.advisors; v++) {
      households += book[v];
      served += book[v] * quality[v];
    }
    state[STATE.mentioning] = households;
    state[STATE.advocacy] = households > 0 ? served / households : 1;
  };

  /** Mean arrivals of the month, with last month's book, quality and crowding. */
  const arrivals = (c: number): number => {
    const row = at + c * cols;
    if (n[row + CHANNEL.closed] === 1) return 0;
    const spent = n[row + CHANNEL.spendMonthly];
    const yearly =
      n[row + CHANNEL.perHousehold] * state[STATE.mentioning] +
      n[row + CHANNEL.ratePerYear] * n[row + CHANNEL.partners];
    const monthly = yearly / 12 + (spent > 0 ? spent / n[row + CHANNEL.costPerLead] : 0);
    const advocacy = n[row + CHANNEL.advocacyArrivals] === 1 ? state[STATE.advocacy] : 1;
    const crowding = n[row + CHANNEL.crowded] === 1 ? state[STATE.delivered] : 1;
    return monthly * advocacy * crowding * n[g + GENERAL.prospectsLevel];
  };

  /** Works out, where a channel's cycle is not that of the trial before, its chances to be shorter than 2, 3, ... months. */
  const prepareCycles = (): void => {
    for (let c = 0; c < a.channels; c++) {
      const median = of(c, CHANNEL.cycleMedian);
      const sd = of(c, CHANNEL.cycleLogSd);
      if (cycleOf[2 * c] === median && cycleOf[2 * c + 1] === sd) continue;
      cycleOf[2 * c] = median;
      cycleOf[2 * c + 1] = sd;
      for (let months = 2; months <= OLDEST_PROSPECT; months++) {
        const gap = log((months - 0.5) / median);
        cycleShorter[c * (OLDEST_PROSPECT + 1) + months] = sd > 0 ? normalCdf(gap / sd) : gap > 0 ? 1 : 0;
      }
    }
  };

  /** Chance that a cycle is shorter than this many months. */
  const shorterThan = (c: number, months: number): number => cycleShorter[c * (OLDEST_PROSPECT + 1) + months];

  /** Whole months from meeting to signing at probability u: at least one, by the same table. */
  const cycle = (c: number, u: number): number => {
    const at = c * (OLDEST_PROSPECT + 1);
    let months = 1;
    while (months < OLDEST_PROSPECT && u > cycleShorter[at + months + 1]) months++;
    return months < OLDEST_PROSPECT ? months : longCycle(c, u);
  };
  const longCycle = (c: number, u: number): number =>
    Math.max(
      OLDEST_PROSPECT,
      Math.floor(lognormal(u, log(of(c, CHANNEL.cycleMedian)), of(c, CHANNEL.cycleLogSd)) + 0.5),
    );

  return { of, spend, prepareMonth, arrivals, cycle, prepareCycles, shorterThan };
};

export type ChannelRates = ReturnType<typeof makeChannelRates>;
