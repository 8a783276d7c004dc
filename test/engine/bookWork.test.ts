import { describe, expect, it } from 'vitest';
import { futures } from '../support/futures.ts';
import { type Changes, leads, practice } from '../support/practice.ts';

const run = (changes: Changes, months = 24, trials = 1) => futures(practice(changes), { seed: 'work', trials, months });

describe('calendar hours', () => {
  it('12/8.7 of the tier hours in months 0 to 59 of tenure, 8/8.7 from month 60', () => {
    // twelve households with tenures of 0 to 11 months on the first day
    const f = run({ 'book.households': 12, 'book.firmAge': 1, 'tiers.only.hours': 8.7 }, 72);
    for (let t = 1; t <= 72; t++) {
      let hours = 0;
      for (let opening = 0; opening < 12; opening++) hours += (opening + t < 60 ? 12 : 8) / 12;
      expect(f.kindAt('kindArising', 'calendar', 0, t)).toBeCloseTo(hours, 9);
    }
  });

  it('each tier has its own', () => {
    const tiers = { high: { from: '1M', hours: 20, departures: 0 }, low: { from: 0, hours: 4, departures: 0 } };
    const f = run({ tiers, 'book.households': 3, 'book.aum.logSd': 2 });
    const [high, low] = [f.at('households', 0, 1, 0), f.at('households', 0, 1, 1)];
    expect([high, low]).toEqual([1, 2]);
    // 50 years of tenure in the middle of a book of a hundred years: all late
    expect(f.kindAt('kindArising', 'calendar', 0, 1)).toBeCloseTo(((20 + 2 * 4) * 8) / 8.7 / 12, 9);
  });

  it('a surge falls in its months, the rest evenly', () => {
    const calendar = { reviews: { share: 0.4 }, taxes: { share: 0.6, months: [3, 4] } };
    const f = run({ 'tiers.only.hours': 8.7, 'work.calendar': calendar, start: '2027-02' });
    const yearly = 80;
    const found = f.kindAlong('kindArising', 'calendar').slice(0, 12);
    const even = (0.4 * yearly) / 12;
    const surge = even + (0.6 * yearly) / 2;
    [even, surge, surge, ...Array<number>(9).fill(even)].forEach((hours, t) => {
      expect(found[t]).toBeCloseTo(hours, 9);
    });
  });
});

describe('onboarding hours', () => {
  it('3, 5, 4, 3 in months 0 to 3 and 0.625 in months 4 to 11 of each joiner, 20 in all', () => {
    const profile = [3, 5, 4, 3, ...Array<number>(8).fill(0.625)];
    expect(profile.reduce((a, b) => a + b, 0)).toBe(20);
    const f = run({ ...leads(12), 'work.onboarding.hours': 20 }, 36, 20);
    for (let k = 0; k < 20; k++)
      for (let t = 1; t <= 36; t++) {
        let hours = 0;
        for (let m = 0; m < 12 && t - m >= 1; m++) hours += f.at('joined', k, t - m) * profile[m];
        expect(f.kindAt('kindArising', 'onboarding', k, t)).toBeCloseTo(hours, 9);
      }
  });

  it('scale with the hours declared', () => {
    const twenty = run({ ...leads(12), 'work.onboarding.hours': 20 }, 24, 1);
    const thirty = run({ ...leads(12), 'work.onboarding.hours': 30 }, 24, 1);
    twenty.kindAlong('kindArising', 'onboarding').forEach((hours, t) => {
      expect(thirty.kindAlong('kindArising', 'onboarding')[t]).toBeCloseTo(1.5 * hours, 9);
    });
  });
});

describe('operations', () => {
  it('paperwork and investment of each household, a twelfth a month', () => {
    const f = run({ 'work.paperwork.hours': 7.4, 'work.investment.hours': 2.9 });
    expect(f.kindAt('kindArising', 'operations', 0, 1)).toBeCloseTo((10 * 10.3) / 12, 9);
  });

  it('contain rework of 0.05: a share of 0.08 makes them 1.08/1.05 times as much', () => {
    const f = run({ 'work.paperwork.hours': 7.4, 'work.investment.hours': 2.9, 'work.rework': 0.08 });
    expect(f.kindAt('kindArising', 'operations', 0, 1)).toBeCloseTo(((10 * 10.3) / 12) * (1.08 / 1.05), 9);
  });
});

describe('split by role', () => {
  const work: Changes = {
    'tiers.only.hours': 8.7,
    'work.calendar': {
      reviews: { share: 0.5, split: { associate: 0.2, csa: 0.1 } },
      plans: { share: 0.5, split: { associate: 0.4, csa: 0.05 } },
    },
    'work.paperwork.hours': 6,
    'work.paperwork.split': { csa: 1 },
    'work.investment.hours': 3,
    'work.onboarding.hours': 20,
    'work.onboarding.split': { associate: 0.3, csa: 0.1 },
    'work.requests.perYear': 12,
    'work.requests.split': { associate: 0.12, csa: 0.6 },
    'service.chasers': 0,
    ...leads(24),
  };
  const owner = { role: 'advisor', owner: true };
  const held = (roles: readonly string[]) => ({
    ...work,
    people: { owner, ...Object.fromEntries(roles.map((role) => [`the${role}`, { role, owner: true }])) },
  });

  it.each([
    ['nobody: all is the advisor’s', []],
    ['a CSA: their share; the associate’s stays with the advisor', ['csa']],
    ['an associate and a CSA', ['associate', 'csa']],
  ])('%s', (_, roles) => {
    const f = run(held(roles), 24, 5);
    for (let k = 0; k < 5; k++)
      for (let t = 1; t <= 24; t++) {
        const [requests, onboarding] = (['requests', 'onboarding'] as const).map((kind) =>
          f.kindAt('kindArising', kind, k, t),
        );
        const n = f.at('households', k, t);
        const calendar = f.kindAt('kindArising', 'calendar', k, t);
        const shares = {
          associate: 0.12 * requests + 0.3 * onboarding + calendar * (0.5 * 0.2 + 0.5 * 0.4),
          csa: 0.6 * requests + (n * 6) / 12 + 0.1 * onboarding + calendar * (0.5 * 0.1 + 0.5 * 0.05),
        };
        let rest = requests + (n * 9) / 12 + onboarding + calendar;
        (['associate', 'csa'] as const)
          .filter((role) => roles.includes(role))
          .forEach((role, i) => {
            rest -= shares[role];
            expect(f.at('roleArising', k, t, 1 + i)).toBeCloseTo(shares[role], 9);
          });
        expect(f.at('roleArising', k, t, 0)).toBeCloseTo(rest, 9);
      }
  });

  it('a role with hours of its own over has them counted as overhead of its seats', () => {
    const f = run({ ...held(['csa']), 'roles.csa.overhead': 0.15, 'roles.csa.hoursPerYear': 1800 }, 3);
    expect(f.kindAt('kindArising', 'overhead', 0, 1)).toBeCloseTo(22.5, 9);
    expect(f.at('roleAvailable', 0, 1, 1)).toBeCloseTo(150, 9);
  });
});

describe('the first months of a newcomer', () => {
  const stream = {
    ...leads(120, { cycle: 0 }),
    'book.households': 0,
    'tiers.only.hours': 8.7,
    'work.onboarding.hours': 6,
  };

  it('onboarding falls by the weights that are written: six hours in the month of joining, or two and four', () => {
    const once = run({ ...stream, 'work.onboarding.months': [1] });
    const twice = run({ ...stream, 'work.onboarding.months': [1, 2] });
    for (let t = 1; t <= 24; t++) {
      const [now, before] = [once.at('joined', 0, t), t > 1 ? once.at('joined', 0, t - 1) : 0];
      expect(once.kindAt('kindArising', 'onboarding', 0, t)).toBeCloseTo(6 * now, 9);
      expect(twice.kindAt('kindArising', 'onboarding', 0, t)).toBeCloseTo(2 * now + 4 * before, 9);
    }
  });

  it('the calendar begins in the month of joining, or the month after', () => {
    const [now, after] = [run(stream), run({ ...stream, 'work.calendarFrom': 'monthAfter' })];
    for (let t = 1; t <= 24; t++) {
      expect(now.kindAt('kindArising', 'calendar', 0, t)).toBeCloseTo(now.at('households', 0, t), 9);
      const there = after.at('households', 0, t) - after.at('joined', 0, t);
      expect(after.kindAt('kindArising', 'calendar', 0, t)).toBeCloseTo(there, 9);
    }
  });
});
