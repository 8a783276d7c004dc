import { exp } from '../math/exp.ts';
import { floats } from '../math/floats.ts';
import { log1p } from '../math/log1p.ts';
import { GENERAL } from '../plan/layout.ts';
import { exponential } from '../random/exponential.ts';
import { gompertz } from '../random/gompertz.ts';
import type { Arena } from './arena.ts';
import { BEYOND } from './beyond.ts';
import { makeOwnUniform, OWN } from './ownUniform.ts';
import { makeOwnUniforms } from './ownUniforms.ts';

/** When households end by death, by the Gompertz law of singles and couples, and what each adds to the hazard of its tier. */
export const makeMortality = (a: Arena) => {
  const { numbers: n, home } = a;
  const { origin, entity, generation, couple } = home;
  const g = a.table('general').at;
  const own = a.once(makeOwnUniform);
  const draw = a.once(makeOwnUniforms);
  const clock = floats(a.room.households);

  const modeOf = (i: number): number => n[g + (couple[i] === 1 ? GENERAL.coupleMode : GENERAL.singleMode)];
  const spreadOf = (i: number): number => n[g + (couple[i] === 1 ? GENERAL.coupleSpread : GENERAL.singleSpread)];

  /** The month, counted from the one under way, in which so many years are over. */
  const monthIn = (month: number, years: number): number => {
    const months = Math.ceil(12 * years);
    return months < BEYOND ? month + Math.max(1, months) : BEYOND;
  };

  /** The month in which a household whose older principal is so old ends by death. */
  const deathMonthOf = (i: number, month: number, years: number): number => {
    if (n[g + GENERAL.deaths] === 0) return BEYOND;
    const lived = own(OWN.death, origin[i], entity[i], generation[i]);
    return monthIn(month, gompertz(lived, years, modeOf(i), spreadOf(i)));
  };

  /** Own part of the Gompertz hazard: what it would be at month 0. */
  const frailtyOf = (i: number): number =>
    n[g + GENERAL.deaths] === 0 ? 0 : exp((home.age[i] - modeOf(i)) / spreadOf(i)) / spreadOf(i);

  const frailties = (first: number, end: number): void => {
    for (let i = first; i < end; i++) home.frailty[i] = frailtyOf(i);
  };

  // the law of `gompertz` in three loops, each short enough for the compiler to take all that it calls into it
  const clocks = (first: number, end: number): void => {
    draw(OWN.death, first, end, clock);
    for (let i = first; i < end; i++) clock[i] = exponential(clock[i]);
  };
  const paces = (first: number, end: number, month: number): void => {
    for (let i = first; i < end; i++) clock[i] *= exp((modeOf(i) - (home.age[i] + month / 12)) / spreadOf(i));
  };
  const ends = (first: number, end: number, month: number): void => {
    for (let i = first; i < end; i++) home.deathMonth[i] = monthIn(month, spreadOf(i) * log1p(clock[i]));
  };

  const nobodyDies = (first: number, end: number): void => {
    for (let i = first; i < end; i++) {
      home.frailty[i] = 0;
      home.deathMonth[i] = BEYOND;
    }
  };

  /** Of the households in the rows from `first` up to `end`, who come this month; their age stands already. */
  const begin = (first: number, end: number, month: number): void => {
    if (n[g + GENERAL.deaths] === 0) {
      nobodyDies(first, end);
      return;
    }
    frailties(first, end);
    clocks(first, end);
    paces(first, end, month);
    ends(first, end, month);
  };

  return { begin, deathMonthOf, frailtyOf };
};
