import { describe, expect, it } from 'vitest';
import { futures } from '../support/futures.ts';
import { practice, type Value } from '../support/practice.ts';

const advisor = (team?: string): Value => ({ role: 'advisor', owner: true, ...(team === undefined ? {} : { team }) });
const csa = (team?: string): Value => ({ role: 'csa', owner: true, ...(team === undefined ? {} : { team }) });

/** Overhead hours of the first month of advisor `v`: nothing but coordination. */
const hours = (people: Value, v = 0): number => {
  const plan = practice({ people, 'work.coordination': 174 });
  return futures(plan, { seed: 'coordination', trials: 1, months: 1 }).at('advisorArising', 0, 1, v);
};

describe('coordination: 174 ln(seats/3) hours a year of each advisor', () => {
  it('nothing up to three seats', () => {
    expect(hours({ a: advisor(), b: csa(), c: csa() })).toBe(0);
  });

  it('7.4 hours a month among five', () => {
    const people = { a: advisor(), b: advisor(), c: csa(), d: csa(), e1: csa() };
    for (const v of [0, 1]) expect(hours(people, v)).toBeCloseTo((174 * Math.log(5 / 3)) / 12, 9);
    expect((174 * Math.log(5 / 3)) / 12).toBeCloseTo(7.407, 3);
  });

  it('of the own team where there are teams: four in one, three in the other', () => {
    const people = {
      a: advisor('north'),
      b: csa('north'),
      c: csa('north'),
      d: csa('north'),
      e1: advisor('south'),
      f: csa('south'),
      g: csa('south'),
    };
    expect(hours(people, 0)).toBeCloseTo((174 * Math.log(4 / 3)) / 12, 9);
    expect(hours(people, 1)).toBe(0);
  });

  it('who has no team is in all of them, and coordinates with everybody', () => {
    const people = {
      a: advisor('north'),
      b: csa('north'),
      c: advisor('south'),
      d: csa('south'),
      e1: csa(),
      f: csa(),
      g: advisor(),
    };
    for (const v of [0, 1]) expect(hours(people, v)).toBeCloseTo((174 * Math.log(5 / 3)) / 12, 9);
    expect(hours(people, 2)).toBeCloseTo((174 * Math.log(7 / 3)) / 12, 9);
  });
});
