import { describe, expect, it } from 'vitest';
import { KINDS } from '../../src/plan/layout.ts';
import { futures } from '../support/futures.ts';
import { type Changes, practice } from '../support/practice.ts';

const owner = { role: 'advisor', owner: true };
const jo = { role: 'advisor', owner: true };
const anna = { role: 'csa', owner: true };
/** More work than hours, some of it for a pool, so that all kinds wait, are late and are given up. */
const BUSY: Changes = {
  'work.requests.perYear': 30,
  'work.requests.hours': 2,
  'work.paperwork.hours': 70,
  'tiers.only.hours': 60,
  'work.requests.split': { csa: 0.3 },
  'work.paperwork.split': { csa: 0.5 },
};
const run = (changes: Changes, months = 23) =>
  futures(practice({ ...BUSY, ...changes }), { seed: 'desks', trials: 2, months });

describe('desks', () => {
  it.each([
    ['an advisor', 'advisor'],
    ['an assistant', 'csa'],
  ])('of %s who never comes change no figure of the others', (_, role) => {
    const without = run({ people: { owner } });
    const never = run({ people: { owner }, 'policies.hire': { at: 24, hire: { role } } });
    for (const k of [0, 1]) {
      for (const kind of KINDS)
        for (const name of ['kindArising', 'kindDelivered', 'kindBacklog'] as const)
          expect(never.kindAlong(name, kind, k)).toEqual(without.kindAlong(name, kind, k));
      for (const name of [
        'serviceQuality',
        'missedReviews',
        'responseDays',
        'cash',
        'tierCost',
        'roleBacklog',
      ] as const)
        expect(never.along(name, k)).toEqual(without.along(name, k));
    }
    expect(without.at('advisorBacklog', 0, 23)).toBeGreaterThan(0);
  });

  it("hold a pool's project hours in equal parts, those of advisors who are still to come included", () => {
    const write = { at: 2, systematize: { adoption: 0, hours: 30, role: 'csa', saves: { operations: 0.5 } } };
    const people = { owner, anna };
    const f = run({ people, 'policies.write': write, 'policies.hire': { at: 24, hire: { role: 'advisor' } } }, 3);
    expect(f.kindAt('kindArising', 'projects', 0, 2)).toBeCloseTo(30, 9);
  });

  it('of an advisor who comes later have the work of the households that are given to it, from the first month', () => {
    const take = { at: 6, hire: { role: 'advisor', recruiting: 0 } };
    const f = run({ people: { owner, anna }, 'policies.hire': take });
    expect(f.at('advisorAvailable', 0, 5, 1)).toBe(0);
    expect(f.at('advisorAvailable', 0, 6, 1)).toBeGreaterThan(0);
    expect(f.at('advisorQuality', 0, 5, 1)).toBe(1);
  });

  it('that are left keep being looked at: what waits there goes to who is still here', () => {
    const f = run({ people: { owner, jo }, 'policies.bye': { at: 6, retire: { seat: 'jo', successor: 'owner' } } });
    const before = f.at('advisorBacklog', 0, 5, 0) + f.at('advisorBacklog', 0, 5, 1);
    const arose = KINDS.map((kind) => f.kindAt('kindArising', kind, 0, 6)).reduce((sum, hours) => sum + hours, 0);
    const done = KINDS.map((kind) => f.kindAt('kindDelivered', kind, 0, 6)).reduce((sum, hours) => sum + hours, 0);
    expect(f.at('advisorBacklog', 0, 6, 1)).toBe(0);
    expect(f.at('advisorBacklog', 0, 6, 0)).toBeLessThanOrEqual(before + arose - done + 1e-9);
    expect(f.at('advisorBacklog', 0, 6, 0)).toBeGreaterThan(0);
  });
});

describe('reviews that were late', () => {
  it('are done once: none comes back in the next month without time', () => {
    const season = [0.4, 0.4, 2.2, 0.4, 0.4, 2.2, 0.4, 0.4, 2.2, 0.4, 0.4, 2.2];
    const nothing = { 'work.requests.perYear': 0, 'work.paperwork.hours': 0 };
    const f = run({ people: { owner }, ...nothing, 'tiers.only.hours': 60, 'work.season': season }, 12);
    const [arose, done, waits] = (['kindArising', 'kindDelivered', 'kindBacklog'] as const).map((name) => [
      0,
      ...f.kindAlong(name, 'calendar'),
    ]);
    for (let t = 1; t <= 12; t++) expect(done[t] + waits[t]).toBeLessThanOrEqual(waits[t - 1] + arose[t] + 1e-9);
    expect(waits.filter((hours, t) => hours === 0 && waits[t - 1] > 0)).not.toHaveLength(0);
  });
});

describe('hours of the month', () => {
  it('stay those of last month until somebody comes, and follow whoever goes', () => {
    const f = run({
      people: { owner, jo, anna },
      'policies.help': { at: 4, hire: { role: 'csa', recruiting: 0, ramp: 2 } },
      'policies.bye': { at: 8, letGo: { seat: 'anna' } },
    });
    expect(f.along('roleAvailable', 0, 1).slice(0, 9)).toEqual([100, 100, 100, 150, 200, 200, 200, 100, 100]);
  });

  it('follow a number that a policy changes', () => {
    const people = { owner, anna, bo: anna, cy: anna };
    const f = run({
      people,
      'work.coordination': 120,
      'policies.more': { at: 3, change: { 'work.coordination': 240 } },
    });
    const hours = 10 * Math.log(4 / 3); // a month: four people, where three need none
    expect(f.kindAlong('kindArising', 'overhead').slice(0, 4)).toEqual(
      [hours, hours, 2 * hours, 2 * hours].map((h) => expect.closeTo(h, 9)),
    );
  });
});
