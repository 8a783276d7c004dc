import { describe, expect, it } from 'vitest';
import type { Kind } from '../../src/plan/layout.ts';
import { futures } from '../support/futures.ts';
import { type Changes, practice } from '../support/practice.ts';

const WEEKS = 52 / 12;

/**
 * A hundred hours a month for 60 of paperwork, 50 of reviews, 26 of business development and 12 for a search: 48 too many.
 */
const CROWDED: Changes = {
  'work.paperwork.hours': 72,
  'tiers.only.hours': 60,
  'work.laterYears': 8.7,
  'roles.advisor.businessDevelopment': 312,
  'staffCosts.searchHours': 12,
  'policies.endless': { at: 1, hire: { role: 'csa', recruiting: 36 } },
};

const first = (changes: Changes) => {
  const f = futures(practice({ ...CROWDED, ...changes }), { seed: 'protect', trials: 1, months: 3 });
  return (kind: Kind): number => f.kindAt('kindDelivered', kind, 0, 1);
};

describe('protected hours', () => {
  it('without any: 60, 40, and nothing is left for the rest', () => {
    const done = first({});
    expect([done('operations'), done('calendar'), done('prospecting'), done('projects')]).toEqual([60, 40, 0, 0]);
  });

  it('three hours a week are 13 a month for prospects; reviews get what is left', () => {
    const done = first({ 'roles.advisor.protect': { prospecting: 3 } });
    expect(done('prospecting')).toBeCloseTo(3 * WEEKS, 9);
    expect(done('operations')).toBeCloseTo(60, 9);
    expect(done('calendar')).toBeCloseTo(27, 9);
  });

  it('are no more than is waited for: 12 of the 43 kept for projects', () => {
    const done = first({ 'roles.advisor.protect': { projects: 10 } });
    expect(done('projects')).toBeCloseTo(12, 9);
    expect(done('calendar')).toBeCloseTo(28, 9);
  });

  it('are kept in the order of the kinds when they are more than the day has', () => {
    const done = first({
      'roles.advisor.protect': { calendar: 20, prospecting: 3, projects: 2 },
      'roles.advisor.hoursPerYear': 720,
    });
    // 60 hours: 50 of the 86.7 for reviews, 10 of the 13 for prospects, none for the search
    expect(
      [done('operations'), done('calendar'), done('prospecting'), done('projects')].map(
        (h) => Math.round(h * 1e9) / 1e9,
      ),
    ).toEqual([0, 50, 10, 0]);
  });

  it('of a kind are served before requests, and the rest of it at its usual place', () => {
    // 40 hours of requests on average, 36 hours in all: 13 kept for 20 hours of reviews
    const plan = practice({
      'work.requests.perYear': 48,
      'work.requests.hours': 1,
      'service.chasers': 0,
      'tiers.only.hours': 24,
      'work.laterYears': 8.7,
      'roles.advisor.hoursPerYear': 432,
      'roles.advisor.protect': { calendar: 3 },
    });
    const f = futures(plan, { seed: 'reviews first', trials: 30, months: 1 });
    for (let k = 0; k < 30; k++) {
      const asked = f.kindAt('kindArising', 'requests', k, 1);
      const answered = Math.min(asked, 36 - 13);
      expect(f.kindAt('kindDelivered', 'requests', k, 1)).toBeCloseTo(answered, 9);
      expect(f.kindAt('kindDelivered', 'calendar', k, 1)).toBeCloseTo(Math.min(20, 36 - answered), 9);
    }
  });

  it('are of each seat of a role', () => {
    const people = {
      owner: { role: 'advisor', owner: true },
      one: { role: 'csa', owner: true },
      two: { role: 'csa', owner: true },
    };
    const changes: Changes = {
      people,
      'work.paperwork.hours': 300, // 250 hours a month
      'work.paperwork.split': { csa: 1 },
      'work.other': { archive: { hours: 1200, split: { csa: 1 } } },
      'roles.csa.protect': { other: 3 },
    };
    const f = futures(practice(changes), { seed: 'seats', trials: 1, months: 1 });
    expect(f.kindAt('kindDelivered', 'other', 0, 1)).toBeCloseTo(26, 9);
    expect(f.kindAt('kindDelivered', 'operations', 0, 1)).toBeCloseTo(174, 9);
  });

  it('fill the day: who keeps 45 hours for prospects answers requests at 0.65, not at 0.2', () => {
    const changes = (protect: number): Changes => ({
      'work.requests.perYear': 24,
      'work.requests.hours': 0.75,
      'service.chasers': 0,
      'roles.advisor.businessDevelopment': 540,
      ...(protect > 0 ? { 'roles.advisor.protect': { prospecting: protect } } : {}),
    });
    const days = (protect: number) => {
      const f = futures(practice(changes(protect)), { seed: 'day', trials: 1, months: 1 });
      const asked = f.kindAt('kindArising', 'requests', 0, 1);
      return { asked, days: f.at('responseDays', 0, 1) };
    };
    const [open, kept] = [days(0), days(12)];
    expect(open.days).toBeCloseTo(0.75 / (1 - open.asked / 100) / 8, 9);
    expect(kept.days).toBeCloseTo(0.75 / (1 - (kept.asked + 45) / 100) / 8, 9);
  });
});
