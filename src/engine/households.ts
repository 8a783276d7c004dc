import { exp } from '../math/exp.ts';
import { log } from '../math/log.ts';
import { normalQuantile } from '../math/normalQuantile.ts';
import { GENERAL } from '../plan/layout.ts';
import type { Arena } from './arena.ts';
import { bandOf, makeLifetime, makeOwnUniform } from './lifetime.ts';
import { STATE } from './state.ts';
import { makeTally } from './tally.ts';
import { makeTiers } from './tiers.ts';

/**
 * Step 4: AUM, deaths, departures, tier reviews, household by household. Tier, tenure and quality that decide a departure
 * are those of the end of last month; a household that leaves pays its open bill and no fee for the month.
 */
export const makeHouseholds = (a: Arena) => {
  const { numbers: n, state, home, common, quality } = a;
  const { aum, flow, rate, clock, accrued, age, joinedMonth, deathMonth, nextAnniversary, tier, advisor, band } = home;
  const g = a.table('general').at;
  const lifetime = makeLifetime(a);
  const tiers = makeTiers(a);
  const tally = makeTally(a);
  const own = makeOwnUniform(a);
  const shockOf = own('shock');
  const heirsOf = own('heirs');
  const columns = Object.values(home);

  const remove = (i: number, last: number): void => {
    for (const column of columns) column[i] = column[last];
  };

  /** What is common to every household of an advisor: service quality and markets. */
  const commonFactors = (): void => {
    const fall = Math.max(0, state[STATE.drawdown] - n[g + GENERAL.marketFloor]);
    const markets = 1 + n[g + GENERAL.marketSlope] * fall;
    for (let v = 0; v < a.advisors; v++) common[v] = markets * exp(n[g + GENERAL.qualityBeta] * (1 - quality[v]));
  };

  /** Once a year: the household's own gain or loss, and the age band. Returns AUM after the shock. */
  const anniversary = (i: number, month: number, before: number, sigma: number): number => {
    nextAnniversary[i] = month + 12;
    const years = (month - joinedMonth[i]) / 12;
    const now = bandOf(age[i] + month / 12);
    if (now !== band[i]) {
      band[i] = now;
      flow[i] = lifetime.flow(i, now);
    }
    if (sigma === 0) return before;
    const z = normalQuantile(shockOf(home.origin[i], home.entity[i], years));
    return before * exp(sigma * z - (sigma * sigma) / 2);
  };

  /** Heirs who stay take half the AUM over, and live on with a clock of their own. Returns AUM kept, 0 when they go. */
  const inherit = (i: number, month: number, before: number): number => {
    const u = heirsOf(home.origin[i], home.entity[i], home.generation[i]);
    if (u >= n[g + GENERAL.heirsStay]) return 0;
    home.generation[i] += 1;
    age[i] -= n[g + GENERAL.heirsYears];
    const now = age[i] + month / 12;
    band[i] = bandOf(now);
    flow[i] = lifetime.flow(i, band[i]);
    deathMonth[i] = lifetime.deathMonth(i, month, now);
    return before * n[g + GENERAL.heirsAumShare];
  };

  return (): void => {
    const month = state[STATE.month];
    const growth = state[STATE.growth];
    const shock = n[g + GENERAL.shockSd];
    const sigma = shock > 0 ? Math.sqrt(log(1 + shock * shock)) : 0;
    const every = n[g + GENERAL.reviewEvery];
    const review = (state[STATE.calendarMonth] - n[g + GENERAL.reviewMonth] + 12) % every === 0;
    const reviewBand = n[g + GENERAL.reviewBand];
    const feesFromAccount = n[g + GENERAL.feesFromAccount];
    let count = state[STATE.households];
    let gain = 0;
    let flows = 0;
    let lost = 0;
    let collected = 0;
    let moved = 0;
    let died = 0;
    commonFactors();
    tally.clear();
    for (let i = 0; i < count; ) {
      const before = aum[i];
      const grown = before * growth;
      const net = grown * flow[i];
      let after = grown + net;
      const hazard = rate[i] * common[advisor[i]];
      if (month === nextAnniversary[i]) {
        after = anniversary(i, month, after, sigma);
        rate[i] = tiers.rate(tier[i], month - joinedMonth[i]);
      }
      flows += net;
      gain += after - before - net;
      let gone = false;
      if (month >= deathMonth[i]) {
        const kept = inherit(i, month, after);
        if (kept > 0) {
          lost += after - kept;
          after = kept;
        } else {
          gone = true;
          died += 1;
        }
      }
      if (!gone) {
        clock[i] -= hazard;
        if (clock[i] <= 0) {
          gone = true;
          moved += 1;
        }
      }
      if (gone) {
        const bill = accrued[i];
        collected += bill;
        gain -= bill * feesFromAccount;
        lost += after - bill * feesFromAccount;
        count -= 1;
        remove(i, count);
        continue;
      }
      aum[i] = after;
      if (review) {
        const now = tiers.reviewed(after, tier[i], reviewBand);
        if (now !== tier[i]) {
          tier[i] = now;
          rate[i] = tiers.rate(now, month - joinedMonth[i]);
        }
      }
      tally.add(i);
      i += 1;
    }
    state[STATE.households] = count;
    state[STATE.marketGain] = gain;
    state[STATE.netFlows] = flows;
    state[STATE.lostAum] = lost;
    state[STATE.collected] = collected;
    state[STATE.moved] = moved;
    state[STATE.died] = died;
  };
};
