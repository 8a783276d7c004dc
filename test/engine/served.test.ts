import { describe, expect, it } from 'vitest';
import { futures } from '../support/futures.ts';
import { type Changes, practice } from '../support/practice.ts';

const MOVE = 1 - 2 ** (-1 / 3);
const MONTHS = 36;

/** Twenty households ask for 80 hours of calendar work a month, and now and then for an hour; there are 72 hours. */
const SHORT: Changes = {
  'book.households': 20,
  'tiers.only.hours': 48,
  'work.earlyYears': 8.7,
  'work.laterYears': 8.7,
  'work.requests.perYear': 1,
  'roles.advisor.hoursPerYear': 864,
  'service.quality': { measure: 'served', halfLifeMonths: 3 },
  'service.chasers': 0,
};
const run = (changes: Changes) => futures(practice(changes), { seed: 'served', trials: 20, months: MONTHS });

describe('quality by what is served', () => {
  const f = run({ ...SHORT, 'service.backlogCapMonths': 2, 'work.maxLateMonths': 3 });

  it('moves by 1 - 2^(-1/3) towards hours done over hours new and waiting', () => {
    for (let k = 0; k < f.trials; k++) {
      let [quality, waiting] = [1, 0];
      for (let t = 1; t <= MONTHS; t++) {
        const due = f.at('advisorArising', k, t) + waiting;
        quality += MOVE * (Math.min(due, 72) / due - quality);
        expect(f.at('serviceQuality', k, t)).toBeCloseTo(quality, 9);
        waiting = f.at('advisorBacklog', k, t);
      }
    }
  });

  it('feels the month in which work is missed or given up: all of it was there to be done', () => {
    const g = run({ ...SHORT, 'work.maxLateMonths': 0 });
    for (let k = 0; k < g.trials; k++) {
      let [quality, waiting] = [1, 0];
      for (let t = 1; t <= MONTHS; t++) {
        const due = g.at('advisorArising', k, t) + waiting;
        quality += MOVE * (Math.min(due, 72) / due - quality);
        expect(g.at('serviceQuality', k, t)).toBeCloseTo(quality, 9);
        waiting = g.at('advisorBacklog', k, t);
      }
      expect(g.at('missedReviews', k, MONTHS)).toBeGreaterThan(0);
    }
  });

  it('stays at 1 where there is nothing to do', () => {
    expect(run({ 'service.quality': { measure: 'served' } }).along('serviceQuality')).toEqual(Array(MONTHS).fill(1));
  });
});

describe('a backlog that is capped', () => {
  const HALF = { ...SHORT, 'roles.advisor.hoursPerYear': 480, 'service.backlogCapMonths': 0.5 };
  const f = run(HALF);

  it('is min(cap, what was left), month after month, where nothing else is given up', () => {
    for (let k = 0; k < f.trials; k++) {
      let waiting = 0;
      for (let t = 1; t <= MONTHS; t++) {
        waiting = Math.min(20, Math.max(0, f.at('advisorArising', k, t) + waiting - 40));
        expect(f.at('advisorBacklog', k, t)).toBeCloseTo(waiting, 9);
      }
    }
  });

  it('counts the reviews given up: hours of them over the hours of one meeting', () => {
    // of 80 hours with one meeting a year and household, a meeting is 48 hours; requests are served first
    for (let k = 0; k < f.trials; k++) {
      let waiting = 0;
      for (let t = 1; t <= MONTHS; t++) {
        const before = f.at('advisorArising', k, t) + waiting - 40;
        waiting = Math.min(20, before);
        expect(f.at('missedReviews', k, t)).toBeCloseTo((before - waiting) / 48, 9);
      }
    }
  });

  it('without the key nothing is given up but what is too late', () => {
    const free = run({ ...HALF, 'service.backlogCapMonths': 120 });
    expect(free.at('advisorBacklog', 0, 3)).toBeGreaterThan(100);
  });
});
