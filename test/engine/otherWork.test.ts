import { describe, expect, it } from 'vitest';
import { futures } from '../support/futures.ts';
import { type Changes, practice } from '../support/practice.ts';

const owner = { role: 'advisor', owner: true };
const run = (changes: Changes, months = 12, trials = 1) =>
  futures(practice(changes), { seed: 'other', trials, months });

describe('other work', () => {
  it.each([
    ['firm', 120 / 12],
    ['seat', (3 * 120) / 12],
    ['advisor', (2 * 120) / 12],
    ['household', (10 * 120) / 12],
  ])('120 hours a year per %s', (per, hours) => {
    const people = { owner, second: { role: 'advisor', owner: true }, anna: { role: 'csa', owner: true } };
    const f = run({ people, 'work.other': { archive: { hours: 120, per } } });
    expect(f.kindAt('kindArising', 'other', 0, 1)).toBeCloseTo(hours, 9);
  });

  it('is split by role, and done last', () => {
    const f = run({
      people: { owner, anna: { role: 'csa', owner: true } },
      'work.other': { archive: { hours: 240, split: { csa: 0.4 } } },
      'work.paperwork.hours': 114, // 95 of the advisor's hundred hours
    });
    expect(f.at('roleArising', 0, 1, 1)).toBeCloseTo(8, 9);
    expect(f.at('roleDelivered', 0, 1, 1)).toBeCloseTo(8, 9);
    expect(f.at('advisorBacklog', 0, 1)).toBeCloseTo(7, 9); // 12 for 5 hours
    expect(f.at('advisorBacklog', 0, 2)).toBeCloseTo(14, 9); // it waits
  });

  it('offboarding takes its hours for each household that leaves, in the month in which it leaves', () => {
    const f = run({ 'tiers.only.departures': 0.5, 'work.offboarding': { hours: 6 } }, 24, 20);
    let left = 0;
    for (let k = 0; k < 20; k++)
      for (let t = 1; t <= 24; t++) {
        const gone = f.at('leftMoved', k, t) + f.at('leftDied', k, t);
        left += gone;
        expect(f.kindAt('kindArising', 'other', k, t)).toBeCloseTo(6 * gone, 9);
      }
    expect(left).toBeGreaterThan(100);
  });

  it('offboarding counts households referred out like any that leave', () => {
    const f = run({
      'work.offboarding': { hours: 6 },
      'policies.graduate': { at: 3, referOut: { tier: 'only' } },
    });
    expect(f.kindAlong('kindArising', 'other').slice(0, 4)).toEqual([0, 0, 60, 0]);
  });
});
