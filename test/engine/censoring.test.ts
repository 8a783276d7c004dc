import { describe, expect, it } from 'vitest';
import { futures } from '../support/futures.ts';
import { type Changes, practice } from '../support/practice.ts';
import { forecastOf } from '../support/runs.ts';

const NEVER = 32767;

/** Two advisors with ten households each; each household asks for eight hours a month, of 96 there are. */
const TWO: Changes = {
  people: { owner: { role: 'advisor', owner: true }, second: { role: 'advisor', owner: true } },
  'book.households': 20,
  'tiers.only.hours': 96,
  'work.earlyYears': 8.7,
  'work.laterYears': 8.7,
  'roles.advisor.hoursPerYear': 1152,
};
const goes = (month: number): Changes => ({ 'policies.goes': { at: month, letGo: { seat: 'second' } } });
const of = (changes: Changes, event = 'capacity.second'): number =>
  futures(practice({ ...TWO, ...changes }), { seed: 'gone', trials: 1, months: 24 }).eventMonth(event);

describe('an advisor whose seat ends', () => {
  it('without the event: minus the last month at work', () => {
    expect(of(goes(8))).toBe(-7);
    expect(of(goes(2))).toBe(-1);
  });

  it('in the very first month: lost after it', () => {
    expect(of(goes(1))).toBe(-1);
  });

  it('what had happened before stays: already, and in the month in which it came', () => {
    expect(of({ ...goes(8), 'capacity.limit': 0.8 })).toBe(0);
    // a search from month 3 on takes both advisors 30 hours together: utilization 0.83, then 0.99
    const search = {
      'staffCosts.searchHours': 30,
      'policies.endless': { at: 3, hire: { role: 'csa', recruiting: 36 } },
    };
    expect(of({ ...goes(8), ...search, 'capacity.limit': 0.9 })).toBe(4);
    expect(of({ ...goes(4), ...search, 'capacity.limit': 0.9 })).toBe(-3);
  });

  it('somebody who stays, roles and the firm are not lost from sight', () => {
    // the book goes to those who stay, who are full in the same month
    for (const event of ['capacity.owner', 'capacity.advisor', 'capacity.firm'])
      expect(of(goes(8), event)).toBeGreaterThan(7);
  });

  it('nor is a seat that nobody has held yet', () => {
    const hire = { 'policies.more': { at: 6, hire: { role: 'advisor', seat: 'third', recruiting: 6, ramp: 0 } } };
    expect(of({ ...hire }, 'capacity.third')).toBe(NEVER);
  });
});

describe('the curve of an advisor who leaves in month 13', () => {
  it('is that of one who stays up to there, and flat after, with those lost in `never`', async () => {
    // a mean of 13.3 requests of an hour a month beside 80 hours of calendar: capacity by chance
    const busy = { ...TWO, 'work.requests.perYear': 16, 'work.requests.hours': 1, 'service.chasers': 0 };
    const [stays, leaves] = await Promise.all(
      [busy, { ...busy, ...goes(13) }].map((changes) => forecastOf(practice(changes), 'curve', 400, 24)),
    );
    const [one, other] = [stays.events['capacity.second'], leaves.events['capacity.second']];
    expect(other.byMonth.slice(0, 12)).toEqual(one.byMonth.slice(0, 12));
    expect(other.low.slice(0, 12)).toEqual(one.low.slice(0, 12));
    expect(one.byMonth[11]).toBeGreaterThan(0.2);
    expect(one.byMonth[23]).toBeGreaterThan(one.byMonth[11]);
    expect(new Set(other.byMonth.slice(11))).toEqual(new Set([one.byMonth[11]]));
    expect(other.never).toBeCloseTo(1 - other.already - one.byMonth[11], 6);
  });
});
