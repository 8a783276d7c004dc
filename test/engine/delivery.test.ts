import { describe, expect, it } from 'vitest';
import type { Kind } from '../../src/plan/layout.ts';
import { futures } from '../support/futures.ts';
import { type Changes, leads, practice } from '../support/practice.ts';

const MONTHS = 48;

/** Work of every kind, random where it can be, for somebody with fewer hours than it takes. */
const BUSY: Changes = {
  ...leads(24, { hours: 10, cycle: 3, toClient: 0.3 }),
  'book.households': 40,
  'book.firmAge': 10,
  'tiers.only': { from: 0, hours: 10, departures: 0, reviews: 2 },
  'roles.advisor.hoursPerYear': 1080,
  'roles.advisor.overhead': 0.2,
  'roles.advisor.businessDevelopment': 60,
  'work.requests.perYear': 8,
  'work.requests.hours': 0.75,
  'work.paperwork.hours': 5,
  'work.onboarding.hours': 20,
  'staffCosts.searchHours': 6,
  'policies.endless': { at: 6, hire: { role: 'csa', recruiting: 36 } },
  'service.chasers': 0.15,
};

type Due = { due: number; hours: number };

/** Serves the oldest first with the hours there are; what is more than three months late is missed. */
const serveByAge = (queue: Due[], month: number, hours: number) => {
  let left = hours;
  for (const piece of queue) {
    const part = Math.min(piece.hours, left);
    piece.hours -= part;
    left -= part;
  }
  const missed = queue.filter(({ due }) => due <= month - 3).reduce((sum, piece) => sum + piece.hours, 0);
  const kept = queue.filter(({ due, hours: rest }) => due > month - 3 && rest > 0);
  return { done: hours - left, missed, kept };
};

describe('order of delivery: what each kind gets, month after month, from what arose', () => {
  const trials = 40;

  it.each([
    [90, 'reviews are short'],
    [48, 'paperwork is short'],
    [25, 'requests are short'],
  ])('overhead, requests, operations, onboarding, calendar, prospecting, projects: %i hours, %s', (available) => {
    const f = futures(practice({ ...BUSY, 'roles.advisor.hoursPerYear': 12 * available }), {
      seed: 'busy',
      trials,
      months: MONTHS,
    });
    let short = 0;
    for (let k = 0; k < trials; k++) {
      const waits = { requests: 0, operations: 0, projects: 0 };
      let onboarding: Due[] = [];
      let calendar: Due[] = [];
      for (let t = 1; t <= MONTHS; t++) {
        const arose = (kind: Kind) => f.kindAt('kindArising', kind, k, t);
        const done = (kind: Kind) => f.kindAt('kindDelivered', kind, k, t);
        let left = available;
        const take = (hours: number): number => {
          const part = Math.min(hours, left);
          left -= part;
          return part;
        };
        const queue = (kind: 'requests' | 'operations' | 'projects'): void => {
          const need = waits[kind] + arose(kind);
          const part = take(need);
          waits[kind] = need - part;
          expect(done(kind)).toBeCloseTo(part, 9);
        };
        expect(done('overhead')).toBeCloseTo(take(0.2 * available), 9);
        queue('requests');
        queue('operations');
        const joined = serveByAge([...onboarding, { due: t, hours: arose('onboarding') }], t, left);
        onboarding = joined.kept;
        expect(done('onboarding')).toBeCloseTo(take(joined.done), 9);
        const reviewed = serveByAge([...calendar, { due: t, hours: arose('calendar') }], t, left);
        calendar = reviewed.kept;
        expect(done('calendar')).toBeCloseTo(take(reviewed.done), 9);
        // two meetings in ten hours of a household's year
        expect(f.at('missedReviews', k, t)).toBeCloseTo(reviewed.missed / 5, 9);
        expect(done('prospecting')).toBeCloseTo(take(arose('prospecting')), 9);
        queue('projects');
        short += left < 1e-9 ? 1 : 0;
      }
    }
    expect(short).toBeGreaterThan(trials * 10); // the test would prove little without a shortage
  });
});

describe('backlog by month due: a hundred hours a month for somebody with fifty', () => {
  const plan = practice({
    'tiers.only': { from: 0, hours: 120, departures: 0, reviews: 4 },
    'work.earlyYears': 8.7,
    'work.laterYears': 8.7,
    'roles.advisor.hoursPerYear': 600,
  });
  const f = futures(plan, { seed: 'late', trials: 1, months: 10 });

  it('grows by fifty to 300, three months of work, and then fifty are missed each month', () => {
    expect(f.kindAlong('kindBacklog', 'calendar')).toEqual(
      [50, 100, 150, 200, 250, 300, 300, 300, 300, 300].map((h) => expect.closeTo(h, 9)),
    );
  });

  it('the first is missed in month 7: fifty hours at thirty a meeting', () => {
    expect(f.along('missedReviews')).toEqual(
      [0, 0, 0, 0, 0, 0, 5 / 3, 5 / 3, 5 / 3, 5 / 3].map((n) => expect.closeTo(n, 9)),
    );
    expect(f.eventMonth('reviewMissed')).toBe(7);
  });

  it('with no month of grace it is missed at once', () => {
    const plan0 = practice({
      'tiers.only': { from: 0, hours: 120, departures: 0, reviews: 4 },
      'work.earlyYears': 8.7,
      'work.laterYears': 8.7,
      'work.maxLateMonths': 0,
      'roles.advisor.hoursPerYear': 600,
    });
    const g = futures(plan0, { seed: 'late', trials: 1, months: 3 });
    expect(g.kindAlong('kindBacklog', 'calendar')).toEqual([0, 0, 0]);
    expect(g.eventMonth('reviewMissed')).toBe(1);
  });

  it('quality moves towards min(1, delivered/arisen of three months) with a half-life of six months', () => {
    let quality = 1;
    for (let t = 1; t <= 10; t++) {
      quality += (1 - 2 ** (-1 / 6)) * (0.5 - quality);
      expect(f.at('serviceQuality', 0, t)).toBeCloseTo(quality, 12);
    }
    expect(f.at('serviceQuality', 0, 6)).toBeCloseTo(0.75, 12); // half of the way from 1 to 0.5
  });

  it('a surge is on time when three months have done it: 150 hours due in March, fifty a month', () => {
    const surge = practice({
      'tiers.only': { from: 0, hours: 15, departures: 0, reviews: 1 },
      'work.earlyYears': 8.7,
      'work.laterYears': 8.7,
      'work.calendar': { taxes: { share: 1, months: [3] } },
      'roles.advisor.hoursPerYear': 600,
    });
    const g = futures(surge, { seed: 'surge', trials: 1, months: 6 });
    const move = 1 - 2 ** (-1 / 6);
    const march = 1 + move * (1 / 3 - 1);
    // in April and May nothing arises, so quality stays
    const found = g.along('serviceQuality');
    expect(found.slice(0, 2)).toEqual([1, 1]);
    for (const quality of found.slice(2)) expect(quality).toBeCloseTo(march, 12);
    expect(g.kindAlong('kindDelivered', 'calendar')).toEqual([0, 0, 50, 50, 50, 0].map((h) => expect.closeTo(h, 9)));
  });

  it('is never better than on time: a backlog that is caught up makes the window whole, not more', () => {
    // twenty hours a month and ninety more in March, for fifty
    const late = practice({
      'tiers.only': { from: 0, hours: 33, departures: 0, reviews: 1 },
      'work.earlyYears': 8.7,
      'work.laterYears': 8.7,
      'work.calendar': { reviews: { share: 8 / 11 }, taxes: { share: 3 / 11, months: [3] } },
      'roles.advisor.hoursPerYear': 600,
    });
    const g = futures(late, { seed: 'late', trials: 1, months: 12 });
    const done = g.kindAlong('kindDelivered', 'calendar');
    expect(done).toEqual([20, 20, 50, 50, 50, 20, 20, 20, 20, 20, 20, 20].map((h) => expect.closeTo(h, 9)));
    let quality = 1;
    for (let t = 1; t <= 12; t++) {
      const months = [t, t - 1, t - 2].filter((m) => m >= 1);
      const arose = months.reduce((sum, m) => sum + (m === 3 ? 110 : 20), 0);
      const delivered = months.reduce((sum, m) => sum + done[m - 1], 0);
      quality += (1 - 2 ** (-1 / 6)) * (Math.min(1, delivered / arose) - quality);
      expect(g.at('serviceQuality', 0, t)).toBeCloseTo(quality, 9);
    }
  });
});

it('late work that waits is never missed, however late: all of it is done when there is time', () => {
  // 96 hours a month for four months of the year, 40 hours to do them in
  const surge = { reviews: { share: 1, months: [1, 2, 3, 4] } };
  const short = {
    'tiers.only.hours': 38.4,
    'work.laterYears': 8.7,
    'work.calendar': surge,
    'roles.advisor.hoursPerYear': 480,
  };
  const f = futures(practice({ ...short, 'work.late': 'waits' }), { seed: 'waits', trials: 1, months: 12 });
  expect(f.along('missedReviews')).toEqual(Array(12).fill(0));
  expect(f.kindAlong('kindDelivered', 'calendar').slice(0, 9)).toEqual(Array(9).fill(40));
  expect(f.kindAt('kindBacklog', 'calendar', 0, 12)).toBeCloseTo(0, 9);
  const missed = futures(practice(short), { seed: 'waits', trials: 1, months: 12 });
  expect(missed.along('missedReviews').some((meetings) => meetings > 0)).toBe(true);
});
