import { describe, expect, it } from 'vitest';
import { futures } from '../support/futures.ts';
import { type Changes, practice } from '../support/practice.ts';

/** A quiet summer, worked off in spring: the twelve factors add up to 12. */
const SEASON = [1, 1, 1.4, 1.6, 1.2, 1, 0.5, 0.3, 1, 1, 1, 1];
const owner = { role: 'advisor', owner: true };
const run = (changes: Changes, months = 24) => futures(practice(changes), { seed: 'season', trials: 1, months });

describe('season', () => {
  it('gives each calendar month its part of the 1,200 hours a year', () => {
    const f = run({ start: '2027-04', 'work.season': SEASON });
    f.along('advisorAvailable').forEach((hours, t) => {
      expect(hours).toBeCloseTo(100 * SEASON[(t + 3) % 12], 9);
    });
  });

  it('makes no hours: each year still has 1,200', () => {
    const hours = run({ 'work.season': SEASON }).along('advisorAvailable');
    for (const from of [0, 3, 12]) {
      const year = hours.slice(from, from + 12).reduce((a, b) => a + b, 0);
      expect(year).toBeCloseTo(1200, 9);
    }
  });

  it('is an average month at the opening', () => {
    expect(run({ start: '2027-08', 'work.season': SEASON }).at('advisorAvailable', 0, 0)).toBe(100);
  });

  it('moves utilization: 50 even hours a month are 1.67 of the 30 in August', () => {
    const f = run({ 'tiers.only.hours': 60, 'work.laterYears': 8.7, 'work.season': SEASON });
    expect(f.at('advisorArising', 0, 8)).toBeCloseTo(50, 9);
    expect(f.at('advisorArising', 0, 8) / f.at('advisorAvailable', 0, 8)).toBeCloseTo(50 / 30, 9);
    expect(f.kindAt('kindBacklog', 'calendar', 0, 8)).toBeCloseTo(20, 9);
  });

  it('takes overhead along, which is a share of the hours worked', () => {
    const f = run({ 'roles.advisor.overhead': 0.2, 'work.season': SEASON });
    expect(f.kindAt('kindArising', 'overhead', 0, 8)).toBeCloseTo(6, 9);
  });

  it('of a role comes before the firm’s', () => {
    const f = run({
      people: { owner, anna: { role: 'csa', owner: true } },
      'work.season': SEASON,
      'roles.csa.season': Array(12).fill(1),
    });
    expect(f.at('roleAvailable', 0, 8, 0)).toBeCloseTo(30, 9);
    expect(f.at('roleAvailable', 0, 8, 1)).toBeCloseTo(100, 9);
  });
});
