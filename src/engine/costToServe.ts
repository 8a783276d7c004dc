import { GENERAL, SEAT, TIER } from '../plan/layout.ts';
import type { Arena } from './arena.ts';
import { clear } from './clear.ts';
import { CALENDAR, KIND_COUNT, ONBOARDING, OPERATIONS, REQUESTS } from './kinds.ts';
import { SPENT } from './spending.ts';
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
  const seats = a.table('seats');
  const tiers = a.table('tiers');
  const wage = new Float64Array(a.centres);
  /** Of each kind that clients ask for: dollars and hours, then the weight of each tier. */
  const dollars = new Float64Array(KIND_COUNT);
  const hours = new Float64Array(KIND_COUNT);
  const weights = new Float64Array(3 * a.tiers);
  const [ASKED, COUNTED, PLANNED] = [0, a.tiers, 2 * a.tiers];

  /** Loaded pay for each hour that a centre has this month. */
  const wages = (): void => {
    const load = 1 + n[g + GENERAL.employerLoad];
    clear(wage);
    for (let s = 0; s < a.seats; s++) {
      if (present[s] === 0) continue;
      const at = seats.at + s * seats.cols;
      const centre = s < a.advisors ? s : a.advisors + a.roleOf(s) - a.owning;
      wage[centre] +=
        load * ((n[at + SEAT.pay] * state[STATE.raise]) / 12 + n[at + SEAT.bonus] * signals[signal.revenue]);
    }
    for (let c = 0; c < a.centres; c++) wage[c] = available[c] > 0 ? wage[c] / available[c] : 0;
  };

  /** Hours of a centre on a kind, help for others included. */
  const hoursOf = (c: number, kind: number): number => {
    const pooled = c >= a.advisors;
    const first = pooled ? 1 + c - a.advisors : c * a.stride;
    let sum = relieving[c * KIND_COUNT + kind];
    for (let k = 0; k < (pooled ? a.advisors : 1); k++) sum += delivered[(first + k * a.stride) * KIND_COUNT + kind];
    return sum;
  };

  const work = (): void => {
    clear(dollars);
    clear(hours);
    for (let c = 0; c < a.centres; c++) {
      for (let kind = REQUESTS; kind <= CALENDAR; kind++) {
        const done = hoursOf(c, kind);
        hours[kind] += done;
        dollars[kind] += done * wage[c];
      }
    }
  };

  const weigh = (): void => {
    clear(weights);
    for (let v = 0; v < a.advisors; v++) {
      for (let t = 0; t < a.tiers; t++) {
        const at = tiers.at + t * tiers.cols;
        weights[ASKED + t] += requestSum[v * a.tiers + t] * n[at + TIER.requests];
        weights[COUNTED + t] += counts[v * a.tiers + t];
        weights[PLANNED + t] += calendarSum[v * a.tiers + t] * n[at + TIER.hours];
      }
    }
    for (let first = 0; first < weights.length; first += a.tiers) {
      let all = 0;
      for (let t = 0; t < a.tiers; t++) all += weights[first + t];
      for (let t = 0; t < a.tiers; t++) weights[first + t] = all > 0 ? weights[first + t] / all : 0;
    }
  };

  const ofKinds = (values: Float64Array, t: number): number =>
    values[REQUESTS] * weights[ASKED + t] +
    (values[OPERATIONS] + values[ONBOARDING]) * weights[COUNTED + t] +
    values[CALENDAR] * weights[PLANNED + t];

  return (): void => {
    wages();
    work();
    weigh();
    const perHousehold = spent[SPENT.household];
    const support = spent[SPENT.support] + spent[SPENT.bonusSupport];
    const overhead = signals[signal.overhead] - support - perHousehold - signals[signal.marketing];
    let all = 0;
    for (let t = 0; t < a.tiers; t++) all += ofKinds(hours, t);
    for (let t = 0; t < a.tiers; t++) {
      const part = all > 0 ? ofKinds(hours, t) / all : weights[COUNTED + t];
      signals[signal.tierCost + t] =
        ofKinds(dollars, t) + perHousehold * weights[COUNTED + t] + Math.max(0, overhead) * part;
    }
  };
};
