import { describe, expect, it } from 'vitest';
import { futures } from '../support/futures.ts';
import { type Changes, leads, practice } from '../support/practice.ts';

const run = (changes: Changes, months = 24, trials = 1) =>
  futures(practice(changes), { seed: 'charter', trials, months });
/** Nothing but what is said. */
const charter = (at: number, words: Changes): Changes => ({
  'policies.charter': {
    at,
    startCharter: {
      hours: 0,
      upkeep: 0,
      requests: 0,
      chasers: 0,
      markets: 0,
      firstYear: 1,
      later: 1,
      adoption: 0,
      ...words,
    },
  },
});

describe('a service charter', () => {
  it('takes its hours once for each household, and for each newcomer in the month of joining', () => {
    const f = run({ ...leads(24), ...charter(3, { hours: 2 }) });
    expect(f.kindAt('kindArising', 'projects', 0, 2)).toBe(0);
    expect(f.kindAt('kindArising', 'projects', 0, 3)).toBeCloseTo(2 * f.at('households', 0, 2), 9);
    for (let t = 4; t <= 24; t++)
      expect(f.kindAt('kindArising', 'projects', 0, t)).toBeCloseTo(2 * f.at('joined', 0, t), 9);
  });

  it('is kept up with half an hour a year and household, from when its hours are done', () => {
    const f = run({ 'roles.advisor.hoursPerYear': 120, ...charter(2, { hours: 2, upkeep: 0.5 }) });
    // twenty hours at ten a month: months 2 and 3
    expect(f.kindAlong('kindArising', 'calendar').slice(0, 5)).toEqual(
      [0, 0, 0, 5 / 12, 5 / 12].map((h) => expect.closeTo(h, 9)),
    );
  });

  it('brings requests down over its adoption: a fifth fewer after four months (4 se)', () => {
    const trials = 400;
    const f = run(
      { 'work.requests.perYear': 48, 'service.chasers': 0, ...charter(2, { requests: 0.2, adoption: 4 }) },
      6,
      trials,
    );
    [40, 38, 36, 34, 32].forEach((mean, t) => {
      const asked = f.across('kindArising', t + 1, 1).reduce((a, b) => a + b, 0);
      expect(Math.abs(asked - trials * mean) / Math.sqrt(trials * mean)).toBeLessThan(4);
    });
  });

  it('loses half its effect in the months of forgetting when nothing of the calendar is done', () => {
    // requests and paperwork leave no time for the calendar of a tenth of an advisor: nothing of it is done in any month
    const trials = 400;
    const busy = {
      'work.paperwork.hours': 500,
      'work.requests.perYear': 48,
      'service.chasers': 0,
      'roles.advisor.hoursPerYear': 120,
    };
    const f = run({ ...busy, ...charter(1, { requests: 0.5, upkeep: 0.5, forgetting: 3 }) }, 7, trials);
    // level: 1 in month 1, then 2^(-1/3) a month
    for (const t of [1, 2, 4, 7]) {
      const mean = 40 * (1 - 0.5 * 2 ** (-(t - 1) / 3));
      const asked = f.across('kindArising', t, 1).reduce((a, b) => a + b, 0);
      expect(Math.abs(asked - trials * mean) / Math.sqrt(trials * mean)).toBeLessThan(4);
    }
  });

  it('keeps its effect while reviews and upkeep are done (4 se)', () => {
    const trials = 400;
    const f = run(
      {
        'work.requests.perYear': 48,
        'service.chasers': 0,
        ...charter(1, { requests: 0.5, upkeep: 0.5, forgetting: 1 }),
      },
      24,
      trials,
    );
    const asked = f.across('kindArising', 24, 1).reduce((a, b) => a + b, 0);
    expect(Math.abs(asked - trials * 20) / Math.sqrt(trials * 20)).toBeLessThan(4);
  });

  it('halves what falling markets do to departures', () => {
    const falling: Changes = {
      'market.return': -0.5,
      'departures.drawdownFrom': 0,
      'departures.drawdownSlope': 4,
      'tiers.only.departures': 0.1,
      'departures.firstYear': 0.98,
      'departures.yearsTwoToFour': 0.98,
      'departures.later': 0.98,
      'book.households': 1000,
    };
    const at = (changes: Changes) => {
      const f = run({ ...falling, ...changes }, 6, 40);
      return f.across('leftMoved', 6).reduce((a, b) => a + b, 0) / 40;
    };
    // in month 6 half a year at -50 % has taken 29 %: the hazard is 1 + 4 x 0.29 times, with a charter 1 + 2 x 0.29 times
    const fall = 1 - 0.5 ** 0.5;
    const expected = (factor: number) => factor * (0.1 / 12) * 1000;
    const [plain, calm] = [at({}), at(charter(1, { markets: 0.5 }))];
    expect(Math.abs(plain - expected(1 + 4 * fall))).toBeLessThan(4 * Math.sqrt(expected(2.2) / 40));
    expect(Math.abs(calm - expected(1 + 2 * fall))).toBeLessThan(4 * Math.sqrt(expected(1.6) / 40));
  });

  it('moves departures in its first year, and otherwise after it (4 se)', () => {
    const even: Changes = {
      'tiers.only.departures': 0.12,
      'departures.firstYear': 0.98,
      'departures.yearsTwoToFour': 0.98,
      'departures.later': 0.98,
      'book.households': 1000,
    };
    const f = run({ ...even, ...charter(1, { firstYear: 1.5, later: 0.5 }) }, 24, 4);
    const left = (from: number, to: number) => {
      let gone = 0;
      for (let k = 0; k < 4; k++) for (let t = from; t <= to; t++) gone += f.at('leftMoved', k, t);
      return gone;
    };
    const there = (from: number) => [0, 1, 2, 3].reduce((sum, k) => sum + f.at('households', k, from), 0);
    const first = there(0) * (1 - Math.exp(-0.12 * 1.5));
    const second = there(12) * (1 - Math.exp(-0.12 * 0.5));
    expect(Math.abs(left(1, 12) - first) / Math.sqrt(first)).toBeLessThan(4);
    expect(Math.abs(left(13, 24) - second) / Math.sqrt(second)).toBeLessThan(4);
  });

  it('leaves fewer to call again: chasers a half', () => {
    const busy: Changes = {
      'work.requests.perYear': 120,
      'work.requests.hours': 1,
      'roles.advisor.hoursPerYear': 1200,
      'service.chasers': 1,
    };
    const trials = 400;
    const mean = (changes: Changes) =>
      run({ ...busy, ...changes }, 2, trials)
        .across('kindArising', 2, 1)
        .reduce((a, b) => a + b, 0) /
        trials -
      100;
    const [all, half] = [mean({}), mean(charter(1, { chasers: 0.5 }))];
    expect(all).toBeGreaterThan(20);
    expect(Math.abs(half - all / 2)).toBeLessThan(4 * Math.sqrt((2 * 150) / trials));
  });
});
