import { exp } from '../math/exp.ts';
import { GENERAL } from '../plan/layout.ts';
import { deviation } from '../random/deviation.ts';
import { exponential } from '../random/exponential.ts';
import { gompertz } from '../random/gompertz.ts';
import type { Arena } from './arena.ts';
import { makeOwnUniform, OWN } from './ownUniform.ts';
import { makeSegments } from './segments.ts';

/** A month that no horizon reaches. */
export const BEYOND = 1 << 28;

/** Ages at which the bands of net flows end: savers, pre-retirees, retirees, elders. */
export const BAND_ENDS = [55, 65, 75, Number.POSITIVE_INFINITY];
export const bandOf = (age: number): number => (age < 55 ? 0 : age < 65 ? 1 : age < 75 ? 2 : 3);

/** What the years do to a household: when it ends by death, and what it adds or takes out at its age. */
export const makeLifetime = (a: Arena) => {
  const { numbers: n, flowMeans } = a;
  const { home, line } = a;
  const g = a.table('general').at;
  const segments = a.once(makeSegments);
  const own = a.once(makeOwnUniform);

  /** First month in which the integrated Gompertz hazard passes the household's clock, counted from `month`. */
  const deathMonth = (i: number, month: number, age: number): number => {
    if (n[g + GENERAL.deaths] === 0) return BEYOND;
    const couple = home.couple[i] === 1;
    const u = own(OWN.death, home.origin[i], home.entity[i], home.generation[i]);
    const years = gompertz(
      u,
      age,
      n[g + (couple ? GENERAL.coupleMode : GENERAL.singleMode)],
      n[g + (couple ? GENERAL.coupleSpread : GENERAL.singleSpread)],
    );
    const months = Math.ceil(12 * years);
    return months < BEYOND ? month + Math.max(1, months) : BEYOND;
  };

  /** Own part of the Gompertz hazard: what it would be at month 0. */
  const frailty = (i: number): number => {
    if (n[g + GENERAL.deaths] === 0) return 0;
    const couple = home.couple[i] === 1;
    const spread = n[g + (couple ? GENERAL.coupleSpread : GENERAL.singleSpread)];
    return exp((home.age[i] - n[g + (couple ? GENERAL.coupleMode : GENERAL.singleMode)]) / spread) / spread;
  };

  /** Net flow a month in an age band. */
  const flow = (i: number, band: number): number => {
    const u = own(OWN.flow, home.origin[i], home.entity[i], 1 + band + 4 * home.generation[i]);
    const ofIts = (n[g + GENERAL.flowSd] / 12) * deviation(u, n[g + GENERAL.flowUniform] === 1);
    return flowMeans[band] + ofIts + segments.flow(home.segment[i]);
  };

  /** Puts a household in the band of an age: another mean, and another deviation unless it is for life. */
  const age = (i: number, years: number): void => {
    const before = home.band[i];
    home.band[i] = bandOf(years);
    const p = home.place[i];
    if (n[g + GENERAL.flowFixed] === 1) line.flow[p] += flowMeans[home.band[i]] - flowMeans[before];
    else line.flow[p] = flow(i, home.band[i]);
  };

  const clock = (i: number): number => exponential(own(OWN.departure, home.origin[i], home.entity[i], 0));

  return { deathMonth, frailty, flow, age, clock };
};
