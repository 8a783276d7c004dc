import { exp } from '../math/exp.ts';
import { ints } from '../math/ints.ts';
import { normalQuantile } from '../math/normalQuantile.ts';
import { GENERAL } from '../plan/layout.ts';
import type { Arena } from './arena.ts';
import { BAND_ENDS, BEYOND, bandOf, makeLifetime } from './lifetime.ts';
import { makeOwnRate } from './ownRate.ts';
import { makeOwnUniform, OWN } from './ownUniform.ts';
import { makeQuantileTable } from './quantileTable.ts';
import { CONSTANT, STATE } from './state.ts';
import { EARLY_MONTHS, makeTally } from './tally.ts';
import { FIRST_YEARS, MIDDLE_YEARS } from './tiers.ts';

const YEAR = 12;
/** Months of tenure with which a stage ends, and whether by the numbers of the trial anything changes then. */
const STAGES = [FIRST_YEARS, MIDDLE_YEARS, EARLY_MONTHS] as const;
const [FIRST, MIDDLE, EARLY, BANDS] = [0, 1, 2, 3];

/**
 * Anniversaries of households: each has a gain or loss of its own, moves on in its tenure, and in its age band. Only those
 * at which something changes are dates, as the plan's numbers stand.
 */
export const makeAnniversaries = (a: Arena) => {
  const { numbers: n, constants, state, home, line, tierRate, flowMeans } = a;
  const { place, age, joinedMonth, nextAnniversary, band } = home;
  const { aum } = line;
  const g = a.table('general').at;
  const purchases = a.table('purchases').rows;
  const lifetime = a.once(makeLifetime);
  const tally = a.once(makeTally);
  const ownRate = a.once(makeOwnRate);
  const own = a.once(makeOwnUniform);
  // lognormal of mean one; relative error under 2e-5 sigma
  const shockFactor = makeQuantileTable((u, sigma) => exp(sigma * normalQuantile(u) - (sigma * sigma) / 2));
  /** 1 where it changes anything that a stage of tenure ends, or an age band. */
  const tells = ints(4);

  const differ = (stage: number, next: number): boolean => {
    for (let t = 0; t < a.tiers; t++) if (tierRate[3 * t + stage] !== tierRate[3 * t + next]) return true;
    return false;
  };

  const flowsDiffer = (): boolean =>
    (n[g + GENERAL.flowFixed] === 0 && n[g + GENERAL.flowSd] > 0) || flowMeans.some((mean) => mean !== flowMeans[0]);

  /** Looks at the numbers of the trial: before the first household comes, and after a change. */
  const look = (): void => {
    tells[FIRST] = Number(purchases > 0 || differ(0, 1)); // who was bought has a first year of its own
    tells[MIDDLE] = Number(differ(1, 2));
    tells[EARLY] = Number(constants[CONSTANT.earlyCalendar] !== constants[CONSTANT.lateCalendar]);
    tells[BANDS] = Number(flowsDiffer());
  };

  /** The first anniversary after this one at which the household is old enough for its next age band. */
  const bandAfter = (i: number, month: number): number => {
    const end = BAND_ENDS[band[i]];
    if (end === Number.POSITIVE_INFINITY) return BEYOND;
    const next = month + YEAR * Math.max(1, Math.ceil(end - age[i] - month / YEAR));
    return age[i] + next / YEAR >= end ? next : next + YEAR; // a sum of ages in floating point may fall short of the band
  };

  /** The next anniversary that changes anything, after the last one up to `month`. */
  const after = (i: number, month: number): number => {
    const months = month - joinedMonth[i];
    const last = month - (months % YEAR);
    if (constants[CONSTANT.shockSigma] > 0) return last + YEAR;
    let next = tells[BANDS] === 1 ? bandAfter(i, last) : BEYOND;
    for (let k = 0; k < STAGES.length; k++)
      if (tells[k] === 1 && months < STAGES[k]) next = Math.min(next, joinedMonth[i] + STAGES[k]);
    return next;
  };

  /** Writes the next one of households that come this month, in the rows from `first` up to `end`. */
  const dateNew = (first: number, end: number, month: number): void => {
    if (tells[FIRST] + tells[MIDDLE] + tells[EARLY] + tells[BANDS] === 0 && constants[CONSTANT.shockSigma] === 0) {
      for (let i = first; i < end; i++) nextAnniversary[i] = BEYOND;
    } else for (let i = first; i < end; i++) nextAnniversary[i] = after(i, month);
  };

  /** What an anniversary brings. */
  const keep = (i: number, month: number): void => {
    const months = month - joinedMonth[i];
    const years = age[i] + month / YEAR;
    if (years >= BAND_ENDS[band[i]]) lifetime.age(i, years);
    if (months === FIRST_YEARS || months === MIDDLE_YEARS) tally.setRate(i, ownRate(i, month));
    if (months === EARLY_MONTHS) tally.ageCalendar(i, months);
    nextAnniversary[i] = after(i, month);
    const sigma = constants[CONSTANT.shockSigma];
    if (sigma === 0) return;
    const p = place[i];
    const before = aum[p];
    aum[p] = before * shockFactor(own(OWN.shock, home.origin[i], home.entity[i], (months / YEAR) | 0), sigma);
    state[STATE.marketGain] += aum[p] - before;
  };

  /** The next one after a change of the numbers: in which band a household is may not have told anything so far. */
  const renew = (i: number, month: number): void => {
    const years = age[i] + (month - ((month - joinedMonth[i]) % YEAR)) / YEAR;
    if (years >= BAND_ENDS[band[i]]) band[i] = bandOf(years);
    nextAnniversary[i] = after(i, month);
  };

  return { look, after, dateNew, keep, renew };
};
