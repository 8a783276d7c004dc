import { floats } from '../math/floats.ts';
import { ints } from '../math/ints.ts';
import { GENERAL, SEAT, TIER } from '../plan/layout.ts';
import type { Arena } from './arena.ts';
import { clear } from './clear.ts';
import { CALENDAR, KIND_COUNT, ONBOARDING, OPERATIONS, REQUESTS } from './kinds.ts';
import { SPENT } from './spent.ts';
import { STATE } from './state.ts';

/**
 * What serving the households of each tier costs this month. Hours delivered are known by kind and by who delivers them,
 * not by tier: they are told apart by what each tier asks for. An hour costs the loaded pay of its role over the hours
 * the role has; cost lines per household follow households; overhead beside pay and marketing follows the hours.
 */
export const makeCostToServe = (a: Arena) => {
  const { numbers: n, state, signals, signal, available, delivered, relieving, present, spent } = a;
  const { requestSum, calendarSum, counts } = a;
  const g = a.table('general').at;
  const { begun, count, used, first, queues } = a.desks;
  const seats = a.table('seats');
  const tiers = a.table('tiers');
  const centreOf = ints(a.seats, (s) => (s < a.advisors ? s : a.advisors + a.roleOf(s) - a.owning));
  const hop = a.stride * KIND_COUNT; // from a kind of one queue to the same of the next
  const wage = floats(a.centres);
  /** What a kind took this month: hours, and dollars. */
  const hours = floats(KIND_COUNT);
  const dollars = floats(KIND_COUNT);
  /** Per tier, its part in what tiers ask for: requests, households, calendar; then its hours. */
  const asks = floats(a.tiers);
  const counted = floats(a.tiers);
  const plans = floats(a.tiers);
  const served = floats(a.tiers);

  /** Loaded pay for each hour that a centre has this month. */
  const wages = (): void => {
    const load = 1 + n[g + GENERAL.employerLoad];
    const raise = state[STATE.raise];
    const revenue = signals[signal.revenue];
    clear(wage);
    for (let s = 0; s < a.seats; s++) {
      if (present[s] === 0) continue;
      const at = seats.at + s * seats.cols;
      wage[centreOf[s]] += load * ((n[at + SEAT.pay] * raise) / 12 + n[at + SEAT.bonus] * revenue);
    }
    for (let c = 0; c < a.centres; c++) wage[c] = available[c] > 0 ? wage[c] / available[c] : 0;
  };

  /** Hours and dollars of all centres by kind, help for others included. */
  const work = (): void => {
    clear(hours);
    clear(dollars);
    for (let i = 0; i < count[0]; i++) {
      const c = used[i];
      for (let kind = REQUESTS; kind <= CALENDAR; kind++) {
        let done = relieving[c * KIND_COUNT + kind];
        for (let k = 0, at = first[c] * KIND_COUNT + kind; k < queues[c]; k++, at += hop) done += delivered[at];
        hours[kind] += done;
        dollars[kind] += done * wage[c];
      }
    }
  };

  const toParts = (weights: Float64Array, all: number): void => {
    for (let t = 0; t < a.tiers; t++) weights[t] = all > 0 ? weights[t] / all : 0;
  };

  const weigh = (): void => {
    let requests = 0;
    let households = 0;
    let calendar = 0;
    for (let t = 0; t < a.tiers; t++) {
      const at = tiers.at + t * tiers.cols;
      let asked = 0;
      let there = 0;
      let planned = 0;
      for (let v = 0, slot = t; v < begun[0]; v++, slot += a.tiers) {
        asked += requestSum[slot] * n[at + TIER.requests];
        there += counts[slot];
        planned += calendarSum[slot] * n[at + TIER.hours];
      }
      requests += asks[t] = asked;
      households += counted[t] = there;
      calendar += plans[t] = planned;
    }
    toParts(asks, requests);
    toParts(counted, households);
    toParts(plans, calendar);
  };

  return (): void => {
    wages();
    work();
    weigh();
    const perHousehold = spent[SPENT.household];
    const support = spent[SPENT.support] + spent[SPENT.bonusSupport];
    const overhead = Math.max(0, signals[signal.overhead] - support - perHousehold - signals[signal.marketing]);
    const setUp = hours[OPERATIONS] + hours[ONBOARDING];
    let all = 0;
    for (let t = 0; t < a.tiers; t++) {
      served[t] = hours[REQUESTS] * asks[t] + setUp * counted[t] + hours[CALENDAR] * plans[t];
      all += served[t];
    }
    const forSetUp = dollars[OPERATIONS] + dollars[ONBOARDING];
    for (let t = 0; t < a.tiers; t++) {
      const part = all > 0 ? served[t] / all : counted[t];
      const paid = dollars[REQUESTS] * asks[t] + forSetUp * counted[t] + dollars[CALENDAR] * plans[t];
      signals[signal.tierCost + t] = paid + perHousehold * counted[t] + overhead * part;
    }
  };
};
