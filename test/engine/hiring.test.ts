import { describe, expect, it } from 'vitest';
import { futures } from '../support/futures.ts';
import { type Changes, practice } from '../support/practice.ts';

const one = (changes: Changes, months = 24) => futures(practice(changes), { seed: 'hiring', trials: 1, months });

const hire = (at: number | string, more: Changes = {}): Changes => ({
  'policies.help': { at, hire: { role: 'csa', recruiting: 2, ramp: 4, ...more } },
});

const rounded = (values: readonly number[]): number[] => values.map((x) => Math.round(x * 1e6) / 1e6);

describe('a hire decided in month 6, recruiting 2 months, ramp 4 months', () => {
  const f = one({ ...hire(6), 'staffCosts.searchHours': 10, 'staffCosts.trainingHours': 8 }, 14);

  it('is at work in month 8', () => {
    expect(f.along('roleSeats', 0, 1)).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1]);
    expect(f.eventMonth('hire.csa')).toBe(8);
  });

  it('works a quarter, a half, three quarters of a hundred hours, then all of them', () => {
    expect(f.along('roleAvailable', 0, 1)).toEqual([0, 0, 0, 0, 0, 0, 0, 25, 50, 75, 100, 100, 100, 100]);
  });

  it('costs the advisor ten hours a month of search and eight a month of training', () => {
    expect(f.kindAlong('kindArising', 'projects')).toEqual([0, 0, 0, 0, 0, 10, 10, 8, 8, 8, 0, 0, 0, 0]);
  });

  it('takes over its share of the work as far as it is through the ramp', () => {
    // paperwork of 40 hours a month, all of it for a CSA
    const g = one({ ...hire(6), 'work.paperwork.hours': 48, 'work.paperwork.split': { csa: 1 } }, 14);
    expect(rounded(g.along('roleArising', 0, 1))).toEqual([0, 0, 0, 0, 0, 0, 0, 10, 20, 30, 40, 40, 40, 40]);
    expect(rounded(g.along('roleArising', 0, 0))).toEqual([40, 40, 40, 40, 40, 40, 40, 30, 20, 10, 0, 0, 0, 0]);
  });

  it('a date says the same as a count', () => {
    expect(one(hire('2027-06'), 14).along('roleAvailable', 0, 1)).toEqual(f.along('roleAvailable', 0, 1));
  });

  it('without recruiting time and ramp, at work in the month of deciding', () => {
    const g = one(hire(6, { recruiting: 0, ramp: 0 }), 8);
    expect(g.along('roleAvailable', 0, 1)).toEqual([0, 0, 0, 0, 0, 100, 100, 100]);
  });

  it('hours of the seat itself count, and full-time equivalents by them', () => {
    const g = one(hire(1, { recruiting: 0, ramp: 0, hoursPerYear: 600 }), 2);
    expect(g.at('roleAvailable', 0, 1, 1)).toBe(50);
    expect(g.at('fte', 0, 1)).toBe(1.5);
  });
});

describe('pay', () => {
  const pay: Changes = {
    'roles.advisor.pay': 165_000,
    'roles.csa.pay': 65_000,
    'roles.csa.recruitingCost': 0.1,
    'staffCosts.employerLoad': 0.15,
    'staffCosts.raises': 0.035,
  };

  it('of the advisor: 165,000 with 15 % load, raised by 3.5 % each January, direct expense', () => {
    const first = (165_000 * 1.15) / 12;
    const found = one({ ...pay, start: '2027-07' }, 20).along('directExpense');
    found.forEach((dollars, t) => {
      const raises = t < 6 ? 0 : t < 18 ? 1 : 2; // January is the seventh month
      expect(dollars).toBeCloseTo(first * 1.035 ** raises, 6);
    });
  });

  it('of a CSA from the first day, as overhead, with a tenth of a year’s pay for finding them', () => {
    const found = one({ ...pay, ...hire(11) }, 15).along('overhead');
    const monthly = (65_000 * 1.15 * 1.035) / 12;
    const first = monthly + 6_500 * 1.035;
    expect(rounded(found)).toEqual(rounded([...Array<number>(12).fill(0), first, monthly, monthly]));
  });

  it('of a seat where the seat says so', () => {
    const people = { owner: { role: 'advisor', owner: true, pay: 120_000 } };
    expect(one({ ...pay, people }, 1).at('directExpense', 0, 1)).toBeCloseTo(11_500, 6);
  });

  it('of associates and paraplanners is direct expense, of operations associates overhead', () => {
    const people = {
      owner: { role: 'advisor', owner: true, pay: 0 },
      a: { role: 'associate', owner: true, pay: 12_000 },
      b: { role: 'paraplanner', owner: true, pay: 24_000 },
      c: { role: 'operationsAssociate', owner: true, pay: 48_000 },
    };
    const f = one({ people }, 1);
    expect(f.at('directExpense', 0, 1)).toBeCloseTo(3_000, 6);
    expect(f.at('overhead', 0, 1)).toBeCloseTo(4_000, 6);
  });
});

describe('coordination: 174 ln(seats/3) hours a year from each advisor beyond three seats', () => {
  const team = (advisors: number, others: number): Changes => ({
    people: Object.fromEntries([
      ...Array.from({ length: advisors }, (_, i) => [`a${i}`, { role: 'advisor', owner: true }]),
      ...Array.from({ length: others }, (_, i) => [`c${i}`, { role: 'csa', owner: true }]),
    ]),
    'work.coordination': 174,
  });

  it.each([
    [1, 2, 0],
    [1, 3, (174 * Math.log(4 / 3)) / 12],
    [2, 2, (2 * 174 * Math.log(4 / 3)) / 12],
    [2, 4, (2 * 174 * Math.log(2)) / 12],
  ])('%i advisors and %i others: %d hours a month', (advisors, others, hours) => {
    expect(one(team(advisors, others), 1).kindAt('kindArising', 'overhead', 0, 1)).toBeCloseTo(hours, 9);
  });

  it('is no drain on hours available', () => {
    expect(one(team(1, 3), 1).at('advisorAvailable', 0, 1)).toBe(100);
  });
});
