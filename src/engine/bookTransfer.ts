import { floats } from '../math/floats.ts';
import { log } from '../math/log.ts';
import { GENERAL, TIER } from '../plan/layout.ts';
import { type Arena, WINDOW } from './arena.ts';
import { AGED, KIND_COUNT } from './kinds.ts';
import { CONSTANT, STATE } from './state.ts';
import { makeTally } from './tally.ts';

const RISK_MONTHS = 6; // F99

/**
 * What becomes of an advisor's households when the advisor goes. Called in steps 1 and 2 of a month, when `present` says
 * who is left. Each household goes to the named successor, or (to -1) to whoever has most hours to spare, whatever the
 * cap on new clients; what waits for these households goes along. With nobody left they stay with the empty
 * seat, unserved, until somebody sits there again. Of all, a share `riskShare` leaves over six months because of it.
 */
export const makeBookTransfer = (a: Arena) => {
  const { numbers: n, state, home, present, available, recentArising, waiting, aged, quality, chasers } = a;
  const g = a.table('general').at;
  const tiers = a.table('tiers');
  const tally = a.once(makeTally);
  const taken = floats(a.advisors);
  const spare = floats(a.advisors);

  /** Hours a month that a household asks of the firm, its first year aside. */
  const hoursOf = (i: number): number => {
    const calendar = n[tiers.at + home.tier[i] * tiers.cols + TIER.hours] * a.constants[CONSTANT.lateCalendar];
    const requests = n[g + GENERAL.requestsPerYear] * n[g + GENERAL.requestHours] * home.requestFactor[i];
    return (calendar + requests + n[g + GENERAL.paperworkHours] + n[g + GENERAL.investmentHours]) / 12;
  };

  const look = (from: number): void => {
    for (let v = 0; v < a.advisors; v++) {
      taken[v] = 0;
      const recent = (recentArising[3 * v] + recentArising[3 * v + 1] + recentArising[3 * v + 2]) / WINDOW;
      spare[v] = v === from || present[v] === 0 ? Number.NEGATIVE_INFINITY : available[v] - recent;
    }
  };

  const mostSpare = (from: number): number => {
    let best = from;
    for (let v = 0; v < a.advisors; v++) if (spare[v] > spare[best]) best = v;
    return best;
  };

  /** The chance of leaving as a hazard over six months, with what is left of an earlier one. */
  const risk = (i: number, share: number): void => {
    const month = state[STATE.month];
    const left = Math.max(0, home.riskEnd[i] - month + 1) * home.risk[i];
    home.risk[i] = (left - log(1 - share)) / RISK_MONTHS;
    home.riskEnd[i] = month + RISK_MONTHS - 1;
    state[STATE.riskEnd] = home.riskEnd[i];
  };

  /** A part of what waits at an advisor's queues, own hands and pools, goes to another's. */
  const moveWork = (from: number, to: number, share: number): void => {
    for (let j = 0; j < a.stride; j++) {
      const [old, now] = [from * a.stride + j, to * a.stride + j];
      for (let kind = 0; kind < KIND_COUNT; kind++)
        waiting[now * KIND_COUNT + kind] += share * waiting[old * KIND_COUNT + kind];
      for (let k = 0; k < AGED; k++) aged[now * AGED + k] += share * aged[old * AGED + k];
    }
    chasers[to] += share * chasers[from];
  };

  /** The seat is empty: whoever sits there next starts with an empty desk and a clean name. */
  const emptySeat = (v: number): void => {
    const first = v * a.stride;
    waiting.fill(0, first * KIND_COUNT, (first + a.stride) * KIND_COUNT);
    aged.fill(0, first * AGED, (first + a.stride) * AGED);
    a.punctual.fill(0, v * 2 * WINDOW, (v + 1) * 2 * WINDOW);
    chasers[v] = 0;
    quality[v] = 1;
  };

  const handOver = (from: number): void => {
    let moved = 0;
    for (let v = 0; v < a.advisors; v++) moved += taken[v];
    if (moved === 0) taken[mostSpare(from)] = moved = 1; // no household, but work that waits
    for (let v = 0; v < a.advisors; v++) if (taken[v] > 0) moveWork(from, v, taken[v] / moved);
    emptySeat(from);
  };

  return (from: number, to: number, riskShare: number): void => {
    look(from);
    const anybody = to >= 0 ? to !== from : mostSpare(from) !== from;
    for (let i = 0; i < state[STATE.households]; i++) {
      if (home.advisor[i] !== from) continue;
      if (riskShare > 0) risk(i, riskShare);
      if (!anybody) continue;
      const v = to >= 0 ? to : mostSpare(from);
      tally.moveAdvisor(i, v);
      taken[v] += 1;
      spare[v] -= hoursOf(i);
    }
    if (anybody) handOver(from);
  };
};
