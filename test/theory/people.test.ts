import { describe, expect, it } from 'vitest';
import { futures } from '../support/futures.ts';
import { practice } from '../support/practice.ts';
import { errorsOfCount } from '../support/standardErrors.ts';

const only = ['roleSeats', 'openSearches'] as const;
const NEVER = 32767;

/** Role 1 is the one that is hired, after the advisor. */
const hire = (recruiting: string | number, role = 'csa') => ({
  'policies.help': { at: 3, hire: { role, recruiting, ramp: 0 } },
});

describe('recruiting time: drawn for each search, rounded to whole months', () => {
  const trials = 1500;
  const f = futures(practice(hire('5 (4 to 7)')), { seed: 'recruiting', trials, months: 24, only });

  it.each([3, 4, 5, 6, 7, 8])('5 (4 to 7): the share that arrives after %i months (4 se)', (months) => {
    // lognormal with a spread of its own on each side of the median 5; 1.6449 sd to the ends; Phi by its table
    const below = (x: number): number => {
      const sd = (x < 5 ? Math.log(5 / 4) : Math.log(7 / 5)) / 1.644854;
      return phi(Math.log(x / 5) / sd);
    };
    const found = Array.from({ length: trials }, (_, k) => f.eventMonth('hire.csa', k)).filter((m) => m === 3 + months);
    const chance = below(months + 0.5) - below(months - 0.5);
    expect(Math.abs(errorsOfCount(found.length, trials, chance))).toBeLessThan(4);
  });

  it('a search is open from the month of deciding to the month before the first day', () => {
    for (let k = 0; k < 50; k++) {
      const arrives = f.eventMonth('hire.csa', k);
      const open = f.along('openSearches', k).flatMap((n, t) => (n > 0 ? [t + 1] : []));
      expect(open).toEqual(Array.from({ length: arrives - 3 }, (_, i) => 3 + i));
      expect(f.along('roleSeats', k, 1).indexOf(1) + 1).toBe(arrives);
    }
  });

  it('two searches of one trial have draws of their own (4 se)', () => {
    const two = {
      ...hire('5 (3 to 8)'),
      'policies.more': { at: 3, hire: { role: 'associate', recruiting: '5 (3 to 8)' } },
    };
    const g = futures(practice(two), { seed: 'two', trials: 1200, months: 24, only });
    const early = (name: string) => Array.from({ length: 1200 }, (_, k) => g.eventMonth(name, k) <= 8);
    const [first, second] = [early('hire.csa'), early('hire.associate')];
    const share = (list: readonly boolean[]) => list.filter(Boolean).length / list.length;
    const both = first.filter((yes, k) => yes && second[k]).length;
    expect(Math.abs(errorsOfCount(both, 1200, share(first) * share(second)))).toBeLessThan(4);
  });
});

describe('turnover: a yearly chance p is the hazard -ln(1 - p)', () => {
  const people = { owner: { role: 'advisor', owner: true }, anna: { role: 'csa' } };
  const trials = 1500;

  it('who leaves a seat with replace: false is not followed: 60 seats at 30 % a year, 0.7 and 0.49 of them (4 se)', () => {
    const many = { owner: { role: 'advisor', owner: true }, staff: { role: 'csa', count: 60, replace: false } };
    const plan = practice({ people: many, 'roles.csa.turnover': 0.3, 'roles.csa.recruiting': 0 });
    const f = futures(plan, { seed: 'unfollowed', trials: 50, months: 24, only });
    const there = (month: number) => f.across('roleSeats', month, 1).reduce((sum, seats) => sum + seats, 0);
    expect(Math.abs(errorsOfCount(there(12), 3000, 0.7))).toBeLessThan(4);
    expect(Math.abs(errorsOfCount(there(24), 3000, 0.49))).toBeLessThan(4);
  });

  it('30 % a year: 70 % are there after a year, 49 % after two, when nobody is found again (4 se)', () => {
    const plan = practice({ people, 'roles.csa.turnover': 0.3, 'roles.csa.recruiting': 36 });
    const f = futures(plan, { seed: 'turnover', trials, months: 24, only });
    const there = (month: number) => f.across('roleSeats', month, 1).filter((n) => n === 1).length;
    expect(Math.abs(errorsOfCount(there(12), trials, 0.7))).toBeLessThan(4);
    expect(Math.abs(errorsOfCount(there(24), trials, 0.49))).toBeLessThan(4);
  });

  it('a successor is looked for at once: the seat is empty for the months of recruiting, again and again', () => {
    const plan = practice({ people, 'roles.csa.turnover': 0.5, 'roles.csa.recruiting': 2 });
    const f = futures(plan, { seed: 'successor', trials: 200, months: 60, only });
    let gaps = 0;
    for (let k = 0; k < 200; k++) {
      const empty = f
        .along('roleSeats', k, 1)
        .map((n) => (n === 0 ? 'x' : '.'))
        .join('');
      for (const gap of empty.match(/\.x+(?=\.)/g) ?? []) {
        gaps += 1;
        expect(gap).toBe('.xx');
      }
    }
    expect(gaps).toBeGreaterThan(200);
  });

  it('a hire without replacement that leaves stays away, and an owner stays', () => {
    const leaver = { 'policies.help': { at: 1, hire: { role: 'csa', recruiting: 0, ramp: 0, replace: false } } };
    const plan = practice({ ...leaver, 'roles.csa.turnover': 0.9, 'roles.advisor.turnover': 0.9 });
    const f = futures(plan, { seed: 'leaver', trials: 200, months: 60, only });
    for (let k = 0; k < 200; k++) {
      expect(f.along('roleSeats', k, 1).join('')).toMatch(/^1+0*$/);
      expect(f.along('roleSeats', k, 0)).toEqual(Array(60).fill(1));
    }
    expect(f.across('roleSeats', 60, 1)).not.toContain(1);
  });

  it('a hire decided beyond the horizon never comes', () => {
    const late = { 'policies.help': { at: 30, hire: { role: 'csa', recruiting: 0 } } };
    const f = futures(practice(late), { seed: 'late', trials: 3, months: 24, only });
    expect(f.eventMonth('hire.csa', 0)).toBe(NEVER);
    expect(f.along('openSearches')).toEqual(Array(24).fill(0));
  });
});

/** Normal distribution function: Abramowitz and Stegun 26.2.17, to 7.5e-8. */
function phi(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = (series * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI);
  return z >= 0 ? 1 - tail : tail;
}
