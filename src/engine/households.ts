import { exp } from '../math/exp.ts';
import { ints } from '../math/ints.ts';
import { GENERAL } from '../plan/layout.ts';
import type { Accrual } from './accrual.ts';
import { makeAnniversaries } from './anniversaries.ts';
import type { Arena } from './arena.ts';
import { makeClocks } from './clocks.ts';
import { makeExperience } from './experience.ts';
import { FORCE } from './force.ts';
import { makeLifeEvents } from './lifeEvents.ts';
import { BEYOND, makeLifetime } from './lifetime.ts';
import { makeLine } from './line.ts';
import { makeMoveRow } from './moveRow.ts';
import { makeOwnRate } from './ownRate.ts';
import { makeOwnUniform, OWN } from './ownUniform.ts';
import { PARTING } from './parting.ts';
import { makePass } from './pass.ts';
import { CONSTANT, STATE } from './state.ts';
import { makeTally } from './tally.ts';
import { makeTiers } from './tiers.ts';

const UNREST_MONTHS = 12; // F98

/**
 * Step 4: AUM, deaths, departures and tier reviews. Tier, tenure and quality that decide a departure are those of the end
 * of last month; a household that leaves pays its open bill and no fee for the month.
 */
export const makeHouseholds = (a: Arena, accrual: Accrual) => {
  const { numbers: n, state, home, line: hot, common, quality, force, exposure, partings } = a;
  const { place, age, unrestEnd, unrest, riskEnd, risk, deathMonth, nextAnniversary } = home;
  const { tier, advisor } = home;
  const { aum, nextDate, leavesAt, accrued } = hot;
  const g = a.table('general').at;
  const lifetime = a.once(makeLifetime);
  const tiers = a.once(makeTiers);
  const tally = a.once(makeTally);
  const experience = a.once(makeExperience);
  const anniversaries = a.once(makeAnniversaries);
  const ownRate = a.once(makeOwnRate);
  const lifeEvents = makeLifeEvents(a);
  const own = a.once(makeOwnUniform);
  const clocks = a.once(makeClocks);
  const line = a.once(makeLine);
  const { due, pass } = makePass(a, accrual, tiers);
  const moveRow = makeMoveRow(a);
  const leavers = ints(a.room.households);
  /** Why a row leaves, of those that do this month. */
  const why = ints(a.room.households);

  const serviceFactor = (lack: number): number => {
    const strength = n[g + GENERAL.qualitySlope] * lack;
    return n[g + GENERAL.qualityLinear] === 1 ? 1 + strength : exp(strength);
  };

  /** What is common to every household of an advisor: service quality, markets, what the firm did lately. */
  const commonFactors = (): void => {
    const fall = Math.max(0, state[STATE.drawdown] - n[g + GENERAL.marketFloor]);
    const markets = (1 + n[g + GENERAL.marketSlope] * fall * force[FORCE.markets]) * force[FORCE.departures];
    const month = state[STATE.month];
    for (let v = 0; v < a.advisors; v++) {
      common[v] = markets * serviceFactor(1 - quality[v]) * experience.of(v, month);
      exposure[v] += common[v];
    }
  };

  /** Heirs who stay take a part of the AUM over and live on with a clock of their own. Returns whether they stay. */
  const inherit = (i: number, month: number): boolean => {
    const u = own(OWN.heirs, home.origin[i], home.entity[i], home.generation[i]);
    if (u >= n[g + GENERAL.heirsStay]) return false;
    home.generation[i] += 1;
    age[i] -= n[g + GENERAL.heirsYears];
    const now = age[i] + month / 12;
    lifetime.age(i, now);
    deathMonth[i] = lifetime.deathMonth(i, month, now);
    tally.setFrailty(i, lifetime.frailty(i));
    nextAnniversary[i] = anniversaries.after(i, month);
    const p = place[i];
    const before = aum[p];
    aum[p] = before * n[g + GENERAL.heirsAumShare];
    state[STATE.lostAum] += before - aum[p];
    return true;
  };

  /** Puts down who left and why, for whoever tells this one future. */
  const putDown = (i: number, cause: number): void => {
    const at = 3 * (state[STATE.partings] | 0);
    partings[at] = home.origin[i];
    partings[at + 1] = home.entity[i];
    partings[at + 2] = cause;
    state[STATE.partings] += 1;
  };

  /** Takes a household out, with its open bill; the row of the last one becomes free. */
  const leave = (i: number, cause: number): void => {
    putDown(i, cause);
    const last = (state[STATE.households] - 1) | 0;
    const p = place[i];
    const bill = accrued[p];
    const debited = bill * n[g + GENERAL.feesFromAccount];
    state[STATE.collected] += bill;
    state[STATE.marketGain] -= debited;
    state[STATE.lostAum] += aum[p] - debited;
    state[STATE.households] = last;
    tally.remove(i);
    line.leave(i);
    if (i === last) return;
    moveRow(last, i);
    line.rename(i);
  };

  /** A dated happening, or a clock that has run out; returns whether the household is one no longer. */
  const happen = (i: number, month: number): boolean => {
    const p = place[i];
    const leaves = exposure[advisor[i]] >= leavesAt[p];
    if (month >= nextDate[p]) {
      if (month === nextAnniversary[i]) anniversaries.keep(i, month);
      if (month >= deathMonth[i] && !inherit(i, month)) {
        state[STATE.died] += 1;
        why[i] = PARTING.died;
        return true;
      }
      if (month === unrestEnd[i]) {
        unrest[i] = 1;
        unrestEnd[i] = BEYOND;
        tally.setRate(i, ownRate(i, month));
      }
      nextDate[p] = Math.min(nextAnniversary[i], deathMonth[i], unrestEnd[i]);
    }
    state[STATE.moved] += Number(leaves);
    why[i] = PARTING.moved;
    return leaves;
  };

  /** Takes out those who leave, the last rows first: who takes over the row of one who leaves stays. */
  const takeOut = (count: number): void => {
    for (let k = 1; k < count; k++) {
      const i = leavers[k];
      let at = k;
      for (; at > 0 && leavers[at - 1] < i; at--) leavers[at] = leavers[at - 1];
      leavers[at] = i;
    }
    for (let k = 0; k < count; k++) leave(leavers[k], why[leavers[k]]);
  };

  /** A household that is lowered is more likely to leave in the year after. */
  const lower = (i: number, month: number): void => {
    if (a.constants[CONSTANT.lowered] === 1) return;
    unrest[i] = a.constants[CONSTANT.lowered];
    unrestEnd[i] = month + UNREST_MONTHS;
    nextDate[place[i]] = Math.min(nextDate[place[i]], unrestEnd[i]);
  };

  /** Runs down the clocks of households whose advisor has left, by what that adds to their hazard. */
  const runRisks = (month: number): void => {
    const count = state[STATE.households];
    for (let i = 0; i < count; i++) if (month <= riskEnd[i]) clocks.runDown(i, risk[i]);
  };

  const review = (i: number, month: number, reviewBand: number, unsettles: boolean): void => {
    const now = tiers.reviewed(i, tier[i], reviewBand);
    if (now === tier[i]) return;
    if (unsettles && now > tier[i]) lower(i, month);
    tally.moveTier(i, now);
    tally.setRate(i, ownRate(i, month));
  };

  /** Own hazards and what the books ask for, after a change of what they follow from. */
  const renew = (): void => {
    const count = state[STATE.households];
    const month = state[STATE.month] | 0;
    tally.empty();
    anniversaries.look();
    for (let i = 0; i < count; i++) {
      anniversaries.renew(i, month);
      nextDate[place[i]] = Math.min(nextAnniversary[i], deathMonth[i], unrestEnd[i]);
      clocks.setRate(i, ownRate(i, month));
      home.frailty[i] = lifetime.frailty(i);
      tally.add(i);
    }
  };

  const isReviewMonth = (): boolean =>
    ((state[STATE.calendarMonth] - n[g + GENERAL.reviewMonth] + 12) | 0) % (n[g + GENERAL.reviewEvery] | 0) === 0;

  const month = (): void => {
    commonFactors();
    tally.turnMonth();
    const now = state[STATE.month] | 0;
    const isDue = isReviewMonth();
    const reviewBand = n[g + GENERAL.reviewBand];
    if (now <= state[STATE.riskEnd]) runRisks(now);
    accrual.begin();
    if (isDue) tiers.beginReview();
    const everybody = lifeEvents.any || (isDue && !tiers.goesByAum);
    const owes = !accrual.isAhead() && !accrual.isPaidAtOnce();
    const waiting = pass({ band: reviewBand, isDue, everybody }, owes);
    let leaving = 0;
    for (let k = 0; k < waiting; k++) {
      const i = due[k];
      if (lifeEvents.any) lifeEvents.happen(i);
      if (happen(i, now)) {
        leavers[leaving] = i;
        leaving += 1;
        continue;
      }
      if (isDue) review(i, now, reviewBand, true);
      accrual.charge(i, Number(owes));
    }
    takeOut(leaving);
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
        if ((ofTier >= 0 && tier[i] !== ofTier) || aum[place[i]] >= below * state[STATE.price]) continue;
        state[STATE.dismissed] += 1;
        leave(i, PARTING.dismissed);
      }
    });

  /** Puts every household at once where new thresholds have it. */
  const regrade = (): void =>
    before(() => {
      tiers.beginReview();
      for (let i = 0; i < state[STATE.households]; i++) {
        review(i, state[STATE.month], 0, false);
        accrual.file(i);
      }
    });

  return { renew, month, dismiss, regrade };
};
