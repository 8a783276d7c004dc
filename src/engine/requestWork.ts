import { GENERAL, ROLE, TIER } from '../plan/layout.ts';
import { uniform } from '../random/mix.ts';
import { poisson } from '../random/poisson.ts';
import type { Arena } from './arena.ts';
import { FORCE } from './force.ts';
import { REQUESTS } from './kinds.ts';
import { makeSplit } from './split.ts';
import { STATE } from './state.ts';

/**
 * Requests of an advisor's book in a month: counted by a Poisson law, each of the same hours. Where tiers are answered by
 * roles of their own, the hours of the month are theirs in proportion to what each tier is expected to ask.
 */
export const makeRequestWork = (a: Arena) => {
  const { numbers: n, state, requestSum, requestCount, chasers, requestKeys, force } = a;
  const g = a.table('general').at;
  const tiers = a.table('tiers');
  const roles = a.table('roles');
  const splits = a.table('requestSplits');
  const split = a.once(makeSplit);
  const askedBy = (v: number, t: number): number =>
    requestSum[v * a.tiers + t] * n[tiers.at + t * tiers.cols + TIER.requests];

  const route = (v: number, hours: number, yearly: number): void => {
    if (splits.rows === 0 || yearly <= 0) {
      split(v, REQUESTS, hours, roles.at + ROLE.requests, roles.cols);
      return;
    }
    for (let t = 0; t < a.tiers; t++)
      split(v, REQUESTS, (hours * askedBy(v, t)) / yearly, splits.at + t * splits.cols, 1);
  };

  return (v: number, expected: boolean): void => {
    let yearly = 0;
    for (let t = 0; t < a.tiers; t++) yearly += askedBy(v, t);
    const markets = 1 + n[g + GENERAL.requestSlope] * state[STATE.drawdown] * force[FORCE.markets];
    const mean = ((yearly * n[g + GENERAL.requestsPerYear]) / 12) * markets * force[FORCE.requests] + chasers[v];
    const u = expected ? 0 : uniform(requestKeys[2 * v], requestKeys[2 * v + 1], 0, state[STATE.month]);
    requestCount[v] = expected ? mean : poisson(u, mean);
    route(v, requestCount[v] * n[g + GENERAL.requestHours], yearly);
  };
};
