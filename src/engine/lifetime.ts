import { exp } from '../math/exp.ts';
import { floats } from '../math/floats.ts';
import { GENERAL } from '../plan/layout.ts';
import { deviation } from '../random/deviation.ts';
import { exponential } from '../random/exponential.ts';
import { gompertz } from '../random/gompertz.ts';
import type { Arena } from './arena.ts';
import { makeOwnUniform, OWN } from './ownUniform.ts';
import { makeOwnUniforms } from './ownUniforms.ts';
import { makeSegments } from './segments.ts';

/** A month that no horizon reaches. */
export const BEYOND = 1 << 28;

/** Ages at which the bands of net flows end: savers, pre-retirees, retirees, elders. */
export const BAND_ENDS = [55, 65, 75, Number.POSITIVE_INFINITY];
export const bandOf = (age: number): number => Number(age >= 55) + Number(age >= 65) + Number(age >= 75);

/** What the years do to a household: when it ends by death, and what it adds or takes out at its age. */
export const makeLifetime = (a: Arena) => {
  const { numbers: n, flowMeans } = a;
  const { home, line } = a;
  const g = a.table('general').at;
  const { origin, entity, generation, couple, band } = home;
  const segments = a.once(makeSegments);
  const draw = a.once(makeOwnUniforms);
  const u = floats(a.room.households);
  const own = a.once(makeOwnUniform);

  /** First month, counted from `month`, in which the integrated Gompertz hazard passes the clock that a share `lived` outlasts. */
  const endAt = (lived: number, i: number, month: number, years: number): number => {
    const coupled = couple[i] === 1;
    const left = gompertz(
      lived,
      years,
      n[g + (coupled ? GENERAL.coupleMode : GENERAL.singleMode)],
      n[g + (coupled ? GENERAL.coupleSpread : GENERAL.singleSpread)],
    );
    const months = Math.ceil(12 * left);
    return months < BEYOND ? month + Math.max(1, months) : BEYOND;
  };

  /** The month in which a household whose older principal is so old ends by death. */
  const deathMonth = (i: number, month: number, years: number): number =>
    n[g + GENERAL.deaths] === 0 ? BEYOND : endAt(own(OWN.death, origin[i], entity[i], generation[i]), i, month, years);

  /** Own part of the Gompertz hazard: what it would be at month 0. */
  const frailty = (i: number): number => {
    if (n[g + GENERAL.deaths] === 0) return 0;
    const coupled = couple[i] === 1;
    const spread = n[g + (coupled ? GENERAL.coupleSpread : GENERAL.singleSpread)];
    return exp((home.age[i] - n[g + (coupled ? GENERAL.coupleMode : GENERAL.singleMode)]) / spread) / spread;
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

  /** Clocks of the households in the rows from `first` up to `end`, who come this month; their age stands already. */
  const begin = (first: number, end: number, month: number): void => {
    draw(OWN.departure, first, end, u);
    for (let i = first; i < end; i++) home.clock[i] = exponential(u[i]);
    if (n[g + GENERAL.deaths] === 0) {
      for (let i = first; i < end; i++) {
        home.frailty[i] = 0;
        home.deathMonth[i] = BEYOND;
      }
      return;
    }
    for (let i = first; i < end; i++) home.frailty[i] = frailty(i);
    draw(OWN.death, first, end, u);
    for (let i = first; i < end; i++) home.deathMonth[i] = endAt(u[i], i, month, home.age[i] + month / 12);
  };

  /** Net flows of the households in those rows, in the band of their age; of them it is the first generation. */
  const flows = (first: number, end: number): void => {
    for (let i = first; i < end; i++) u[i] = own(OWN.flow, origin[i], entity[i], 1 + band[i]);
    const spread = n[g + GENERAL.flowSd] / 12;
    const uniform = n[g + GENERAL.flowUniform] === 1;
    for (let i = first; i < end; i++)
      line.flow[i] = flowMeans[band[i]] + spread * deviation(u[i], uniform) + segments.flow(home.segment[i]);
  };

  return { begin, flows, deathMonth, frailty, age };
};
