import { describe, expect, it } from 'vitest';
import { type Arena, makeArena } from '../../src/engine/arena.ts';
import { STATE } from '../../src/engine/state.ts';
import { makeTrial } from '../../src/engine/trial.ts';
import { rootKey } from '../../src/random/rootKey.ts';
import { type Changes, practice } from '../support/practice.ts';

const MONTHS = 120;
/** Households of all ages, of up to eight years' tenure, at which no anniversary changes anything. */
const PLAIN: Changes = {
  'book.households': 60,
  'book.firmAge': 8,
  'departures.tenure': 'off',
  'work.earlyYears': 8.7,
  'work.laterYears': 8.7,
  'flows.redrawn': 'never',
};

const eachMonth = (changes: Changes, look: (a: Arena, i: number, month: number) => void): void => {
  const arena = makeArena(practice({ ...PLAIN, ...changes }).numbers, { households: 400, prospects: 400 });
  makeTrial(arena, rootKey('anniversaries'))(0, MONTHS, (month) => {
    for (let i = 0; i < arena.state[STATE.households]; i++) look(arena, i, month);
  });
};

/** Every next date there was, less the month of joining. */
const datesOf = (changes: Changes): number[] => {
  const dates = new Set<number>();
  eachMonth(changes, (a, i, month) => {
    const next = a.home.nextAnniversary[i];
    if (next < 1000) dates.add(next - a.home.joinedMonth[i]);
    if (next < 1000) expect(next).toBeGreaterThan(month);
  });
  return [...dates].sort((x, y) => x - y);
};

const bandOf = (age: number): number => [55, 65, 75].filter((end) => age >= end).length;

describe('an anniversary is a date only where it changes something', () => {
  it('nothing changes with tenure or age: there is none', () => {
    expect(datesOf({})).toEqual([]);
  });

  it('the hazard of leaving changes with tenure: after the first year and the fourth', () => {
    expect(datesOf({ 'departures.tenure': 'on', 'tiers.only.departures': 0.05 })).toEqual([12, 48]);
  });

  it('young relationships take more of the calendar: after five years', () => {
    expect(datesOf({ 'work.earlyYears': 12 })).toEqual([60]);
  });

  it('flows differ by age: with the age band, on an anniversary', () => {
    eachMonth({ 'flows.elders': -0.04 }, (a, i, month) => {
      const last = Math.max(0, month - ((month - a.home.joinedMonth[i]) % 12)); // on the first day, as old as it is
      expect(a.home.band[i]).toBe(bandOf(a.home.age[i] + last / 12));
    });
  });

  it('a gain or loss of its own each year: all of them', () => {
    const dates = datesOf({ 'flows.shock': 0.05 });
    expect(dates.every((date) => date % 12 === 0)).toBe(true);
    expect(dates.length).toBeGreaterThan(15);
  });
});

describe('a policy makes tell what has told nothing so far', () => {
  it('flows that differ by age from month 50 on: households are in the band of their age, as if they had always differed', () => {
    const later = { 'policies.spend': { at: 50, change: { 'flows.elders': '-4 %' } } };
    let known = 0;
    eachMonth(later, (a, i, month) => {
      const last = month - ((month - a.home.joinedMonth[i]) % 12);
      if (month < 50) return;
      expect(a.home.band[i]).toBe(bandOf(a.home.age[i] + last / 12));
      known += Number(a.home.band[i] !== bandOf(a.home.age[i]));
    });
    expect(known).toBeGreaterThan(100); // who has grown older since the start
  });

  it('young relationships that take more of the calendar from month 50 on: the fifth year is a date for who is younger', () => {
    const later = { 'policies.more': { at: 50, change: { 'work.earlyYears': 12 } } };
    eachMonth(later, (a, i, month) => {
      if (month < 50) expect(a.home.nextAnniversary[i]).toBeGreaterThan(1000);
      else if (month - a.home.joinedMonth[i] < 60) expect(a.home.nextAnniversary[i]).toBe(a.home.joinedMonth[i] + 60);
    });
  });
});
