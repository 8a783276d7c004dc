import { floats } from '../math/floats.ts';
import { ints } from '../math/ints.ts';
import type { Accrual } from './accrual.ts';
import type { Arena } from './arena.ts';
import { STATE } from './state.ts';
import type { Tiers } from './tiers.ts';

/** What a month's pass looks for beside fees. */
type Review = { readonly band: number; readonly isDue: boolean; readonly everybody: boolean };

/**
 * Markets, flows, clocks and fees of all households, drawer by drawer of the line. Whoever leaves its drawer, or for whom
 * the month holds more, is put aside in `due`, its fee not taken yet.
 */
export const makePass = (a: Arena, accrual: Accrual, tiers: Tiers) => {
  const { state, line, exposure, firstPlace, span, tierAum, tierRevenue } = a;
  const { fees } = accrual;
  /** Per tier: the AUM that stays in it, and the last slot of its fee schedule. */
  const lowest = floats(a.tiers);
  const highest = floats(a.tiers);
  const lastSlot = ints(a.tiers, (t) => fees.firstOf(t) + span - 1);
  const due = ints(a.room.households);

  const lay = ({ band, isDue, everybody }: Review): void => {
    for (let t = 0; t < a.tiers; t++) {
      lowest[t] = everybody ? Number.POSITIVE_INFINITY : isDue ? tiers.lowest(t, band) : Number.NEGATIVE_INFINITY;
      highest[t] = isDue ? tiers.highest(t) : Number.POSITIVE_INFINITY;
    }
  };

  /**
   * Returns how many are put aside. Nothing is called here, and all arrays are named before the loops: otherwise they are
   * fetched anew at each household, which takes three times as long.
   */
  const walk = (owes: boolean): number => {
    const { who, aum, flow, leavesAt, nextDate, accrued, advisor } = line;
    const waitingRoom = due;
    const common = exposure;
    const alone = a.advisors === 1; // then nobody's advisor is looked up
    const ofFirst = common[0];
    const places = firstPlace;
    const { from, upTo, rate, below } = fees;
    const month = state[STATE.month] | 0;
    const growth = state[STATE.growth];
    let waiting = 0;
    let flows = 0;
    let total = 0;
    for (let t = 0; t < a.tiers; t++) {
      for (let k = 0; k < span; k++) {
        const first = places[t * span + k];
        const end = places[t * span + k + 1];
        if (first === end) continue;
        const b = lastSlot[t] - k;
        const low = Math.max(from[b], lowest[t]);
        const high = Math.min(upTo[b], highest[t]);
        // fee of a month: a fixed sum and a part of AUM
        const base = (below[b] - rate[b] * from[b]) / 12;
        const part = rate[b] / 12;
        const aside = waiting;
        let sum = 0;
        for (let p = first; p < end; p++) {
          const grown = aum[p] * growth;
          const net = grown * flow[p];
          const x = grown + net;
          aum[p] = x;
          flows += net;
          if (x < low || x >= high || (alone ? ofFirst : common[advisor[p]]) >= leavesAt[p] || month >= nextDate[p]) {
            waitingRoom[waiting] = who[p];
            waiting += 1;
            total += x;
            continue;
          }
          sum += x;
          if (owes === true) accrued[p] += base + part * x;
        }
        total += sum;
        const kept = end - first - (waiting - aside);
        if (kept === 0) continue;
        tierAum[t] += sum;
        tierRevenue[t] += kept * base + part * sum;
      }
    }
    state[STATE.marketGain] += ((total - flows) / growth) * (growth - 1);
    state[STATE.netFlows] = flows;
    return waiting;
  };

  /** Returns how many are put aside. */
  const pass = (review: Review, owes: boolean): number => {
    lay(review);
    return walk(owes);
  };

  return { due, pass };
};
