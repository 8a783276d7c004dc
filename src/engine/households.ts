import { exp } from '../math/exp.ts';
import { normalQuantile } from '../math/normalQuantile.ts';
import { GENERAL } from '../plan/layout.ts';
import type { Arena } from './arena.ts';
import { makeExperience } from './experience.ts';
import { makeFeeSchedules } from './feeSchedules.ts';
import { FORCE } from './force.ts';
import { makeLifeEvents } from './lifeEvents.ts';
import { BAND_ENDS, BEYOND, makeLifetime, makeOwnUniform } from './lifetime.ts';
import { makeQuantileTable } from './quantileTable.ts';
import { makeSegments } from './segments.ts';
import { CONSTANT, STATE } from './state.ts';
import { EARLY_MONTHS, makeTally } from './tally.ts';
import { makeTenureRate } from './tenureRate.ts';
import { FIRST_YEARS, MIDDLE_YEARS, makeTiers } from './tiers.ts';

const UNREST_MONTHS = 12; // F98

/**
 * Step 4: AUM, deaths, departures and tier reviews. Tier, tenure and quality that decide a departure are those of the end
 * of last month; a household that leaves pays its open bill and no fee for the month.
 */
export const makeHouseholds = (a: Arena) => {
  const { numbers: n, state, home, common, quality, force } = a;
  const {
    aum,
    flow,
    rate,
    clock,
    accrued,
    age,
    joinedMonth,
    unrestEnd,
    unrest,
    riskEnd,
    risk,
    deathMonth,
    nextAnniversary,
    nextDate,
    tier,
    segment,
    advisor,
    band,
  } = home;
  const g = a.table('general').at;
  const lifetime = makeLifetime(a);
  const tiers = makeTiers(a);
  const tally = makeTally(a);
  const experience = makeExperience(a);
  const fees = makeFeeSchedules(a);
  const tenureRate = makeTenureRate(a);
  const segments = makeSegments(a);
  const lifeEvents = makeLifeEvents(a);
  const own = makeOwnUniform(a);
  const shockOf = own('shock');
  const heirsOf = own('heirs');
  // lognormal of mean one; relative error under 2e-5 sigma
  const shockFactor = makeQuantileTable((u, sigma) => exp(sigma * normalQuantile(u) - (sigma * sigma) / 2));
  const due = new Int32Array(a.room.households);
  const columns = Object.values(home);

  const serviceFactor = (lack: number): number => {
    const strength = n[g + GENERAL.qualitySlope] * lack;
    return n[g + GENERAL.qualityLinear] === 1 ? 1 + strength : exp(strength);
  };

  /** What is common to every household of an advisor: service quality, markets, what the firm did lately. */
  const commonFactors = (): void => {
    const fall = Math.max(0, state[STATE.drawdown] - n[g + GENERAL.marketFloor]);
    const markets = (1 + n[g + GENERAL.marketSlope] * fall * force[FORCE.markets]) * force[FORCE.departures];
    const month = state[STATE.month];
    for (let v = 0; v < a.advisors; v++) common[v] = markets * serviceFactor(1 - quality[v]) * experience.of(v, month);
  };

  /** Own hazard of the months after this one: of tier, tenure and segment, and of a tier lowered less than a year ago. */
  const ownRate = (i: number, month: number): number =>
    tenureRate(i, month - joinedMonth[i]) * unrest[i] * segments.retention(segment[i]);

  /** Once a year: the household's own gain or loss, its age band, and what its tenure changes. */
  const anniversary = (i: number, month: number): void => {
    const months = month - joinedMonth[i];
    nextAnniversary[i] = month + 12;
    const years = age[i] + month / 12;
    if (years >= BAND_ENDS[band[i]]) lifetime.age(i, years);
    if (months === FIRST_YEARS || months === MIDDLE_YEARS) rate[i] = ownRate(i, month);
    if (months === EARLY_MONTHS) tally.ageCalendar(i, months);
    const sigma = a.constants[CONSTANT.shockSigma];
    if (sigma === 0) return;
    const before = aum[i];
    aum[i] = before * shockFactor(shockOf(home.origin[i], home.entity[i], months / 12), sigma);
    state[STATE.marketGain] += aum[i] - before;
  };

  /** Heirs who stay take a part of the AUM over and live on with a clock of their own. Returns whether they stay. */
  const inherit = (i: number, month: number): boolean => {
    const u = heirsOf(home.origin[i], home.entity[i], home.generation[i]);
    if (u >= n[g + GENERAL.heirsStay]) return false;
    home.generation[i] += 1;
    age[i] -= n[g + GENERAL.heirsYears];
    const now = age[i] + month / 12;
    lifetime.age(i, now);
    deathMonth[i] = lifetime.deathMonth(i, month, now);
    const before = aum[i];
    aum[i] = before * n[g + GENERAL.heirsAumShare];
    state[STATE.lostAum] += before - aum[i];
    return true;
  };

  /** Takes a household out, with its open bill; the last one takes its place. */
  const leave = (i: number): void => {
    const last = state[STATE.households] - 1;
    const bill = accrued[i];
    const debited = bill * n[g + GENERAL.feesFromAccount];
    state[STATE.collected] += bill;
    state[STATE.marketGain] -= debited;
    state[STATE.lostAum] += aum[i] - debited;
    state[STATE.households] = last;
    tally.remove(i);
    for (const column of columns) column[i] = column[last];
  };

  /** A dated happening, or a clock that has run out. */
  const happen = (i: number, month: number): void => {
    if (month === nextAnniversary[i]) anniversary(i, month);
    if (month >= deathMonth[i] && !inherit(i, month)) {
      state[STATE.died] += 1;
      leave(i);
      return;
    }
    if (month === unrestEnd[i]) {
      unrest[i] = 1;
      unrestEnd[i] = BEYOND;
      rate[i] = ownRate(i, month);
    }
    nextDate[i] = Math.min(nextAnniversary[i], deathMonth[i], unrestEnd[i]);
    if (clock[i] > 0) return;
    state[STATE.moved] += 1;
    leave(i);
  };

  /** A household that is lowered is more likely to leave in the year after. */
  const lower = (i: number, month: number): void => {
    if (a.constants[CONSTANT.lowered] === 1) return;
    unrest[i] = a.constants[CONSTANT.lowered];
    unrestEnd[i] = month + UNREST_MONTHS;
    nextDate[i] = Math.min(nextDate[i], unrestEnd[i]);
  };

  /** Runs down the clocks of households whose advisor has left, by what that adds to their hazard. */
  const runRisks = (month: number): void => {
    const count = state[STATE.households];
    for (let i = 0; i < count; i++) if (month <= riskEnd[i]) clock[i] -= risk[i];
  };

  const review = (reviewBand: number, unsettles: boolean): void => {
    const month = state[STATE.month];
    const count = state[STATE.households];
    tiers.beginReview();
    for (let i = 0; i < count; i++) {
      const now = tiers.reviewed(i, tier[i], reviewBand);
      if (now === tier[i]) continue;
      if (unsettles && now > tier[i]) lower(i, month);
      tally.moveTier(i, now);
      home.bracket[i] = fees.afterMove(home.bracket[i], now);
      rate[i] = ownRate(i, month);
    }
  };

  /**
   * Markets, flows and clocks of all; puts those for whom the month holds more in `due` and returns how many they are.
   * Nothing is called here: a call would make the loop fetch every array anew at each household.
   */
  const pass = (month: number): number => {
    const growth = state[STATE.growth];
    const count = state[STATE.households];
    let gain = 0;
    let flows = 0;
    let waiting = 0;
    for (let i = 0; i < count; i++) {
      const before = aum[i];
      const grown = before * growth;
      const net = grown * flow[i];
      const left = clock[i] - rate[i] * common[advisor[i]];
      aum[i] = grown + net;
      clock[i] = left;
      gain += grown - before;
      flows += net;
      if (left <= 0 || month >= nextDate[i]) {
        due[waiting] = i;
        waiting += 1;
      }
    }
    state[STATE.marketGain] += gain;
    state[STATE.netFlows] = flows;
    return waiting;
  };

  /** Own hazards and what the books ask for, after a change of what they follow from. */
  const renew = (): void => {
    const count = state[STATE.households];
    tally.empty();
    for (let i = 0; i < count; i++) {
      rate[i] = ownRate(i, state[STATE.month]);
      tally.add(i);
    }
  };

  const month = (): void => {
    commonFactors();
    tally.turnMonth();
    const now = state[STATE.month];
    if (now <= state[STATE.riskEnd]) runRisks(now);
    const waiting = pass(now);
    lifeEvents();
    // from the last to the first, so that who takes the place of one who leaves has had its turn
    for (let k = waiting - 1; k >= 0; k--) happen(due[k], now);
    const since = state[STATE.calendarMonth] - n[g + GENERAL.reviewMonth] + 12;
    if (since % n[g + GENERAL.reviewEvery] === 0) review(n[g + GENERAL.reviewBand], true);
  };

  /** Does what a policy asks for at the start of a month: the books still stand as at the end of last month. */
  const before = (deed: () => void): void => {
    state[STATE.month] -= 1;
    deed();
    state[STATE.month] += 1;
  };

  /** The firm parts with every household of a tier (-1: of any) that is below an AUM in start-month dollars. */
  const dismiss = (ofTier: number, below: number): void =>
    before(() => {
      for (let i = state[STATE.households] - 1; i >= 0; i--) {
        if ((ofTier >= 0 && tier[i] !== ofTier) || aum[i] >= below * state[STATE.price]) continue;
        state[STATE.dismissed] += 1;
        leave(i);
      }
    });

  /** Puts every household at once where new thresholds have it. */
  const regrade = (): void => before(() => review(0, false));

  return { renew, month, dismiss, regrade };
};
