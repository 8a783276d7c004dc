import { describe, expect, it } from 'vitest';
import { futures } from '../support/futures.ts';
import { type Changes, practice } from '../support/practice.ts';

const owner = { role: 'advisor', owner: true };
/** Tenure factors of one, so that hours are as written. */
const PLAIN: Changes = { 'work.earlyYears': 8.7, 'work.laterYears': 8.7 };
const meetings = { times: 4, hours: 3, split: { csa: 0.25 } };
const taxes = { times: 1, hours: 6, months: [3, 4] };

const run = (tiers: Changes[string], more: Changes = {}, trials = 1) =>
  futures(practice({ ...PLAIN, tiers, ...more }), { seed: 'calendar', trials, months: 12 });

describe('a tier with a calendar of its own', () => {
  const only = { only: { from: 0, departures: 0, calendar: { meetings, taxes } } };

  it('takes times x hours: ten households, 12 hours evenly and 6 in March and April', () => {
    const even = (10 * 12) / 12;
    const found = run(only).kindAlong('kindArising', 'calendar');
    found.forEach((hours, t) => {
      expect(hours).toBeCloseTo(even + (t === 2 || t === 3 ? 30 : 0), 9);
    });
  });

  it('has its own split: a quarter of the meetings is the CSA’s, none of the taxes', () => {
    const f = run(only, { people: { owner, ben: { role: 'csa', owner: true } } });
    for (const t of [1, 3]) expect(f.at('roleArising', 0, t, 1)).toBeCloseTo(2.5, 9);
  });

  it('counts as a twelfth of its year for capacity', () => {
    const f = run(only, { 'roles.advisor.hoursPerYear': 12 * 16, 'capacity.window': 1 });
    expect(f.at('advisorArising', 0, 3)).toBeCloseTo(40, 9); // of 16 available
    expect(f.eventMonth('capacity.owner')).toBe(32767); // 180/12 is 15
  });

  it('leaves the other tiers to the hours and the calendar of the firm', () => {
    const tiers = {
      high: { from: '1M', departures: 0, calendar: { meetings } },
      low: { from: 0, departures: 0, hours: 6 },
    };
    const f = run(tiers, {
      'book.households': 3,
      'book.aum.logSd': 2,
      'work.calendar': { check: { share: 1, months: [6] } },
    });
    const found = f.kindAlong('kindArising', 'calendar');
    found.forEach((hours, t) => {
      expect(hours).toBeCloseTo(1 + (t === 5 ? 12 : 0), 9);
    });
  });

  it('may be uncertain: hours 3 (2 to 5) are drawn once a trial and stay', () => {
    const unsure = { only: { from: 0, departures: 0, calendar: { meetings: { times: 4, hours: '3 (2 to 5)' } } } };
    const f = run(unsure, {}, 200);
    const hours = f.across('kindArising', 1, 4);
    const sorted = [...hours].sort((a, b) => a - b);
    expect(sorted[9] / 3.3333).toBeGreaterThan(1.7); // 5 % of 200 below 2 hours a time
    expect(sorted[190] / 3.3333).toBeLessThan(6);
    expect(f.at('kindArising', 7, 12, 4)).toBeCloseTo(hours[7], 9);
    expect(new Set(hours).size).toBe(200);
  });

  it('is what the tier’s hours with equal shares are', () => {
    const own = {
      only: { from: 0, departures: 0, calendar: { a: { times: 2, hours: 3 }, b: { times: 6, hours: 1 } } },
    };
    const given = { only: { from: 0, departures: 0, hours: 12 } };
    const [one, other] = [run(own), run(given)].map((f) => f.kindAlong('kindArising', 'calendar'));
    one.forEach((hours, t) => {
      expect(hours).toBeCloseTo(other[t], 9);
    });
  });
});
