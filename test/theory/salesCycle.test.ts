import { describe, expect, it } from 'vitest';
import { futures } from '../support/futures.ts';
import { leads, practice } from '../support/practice.ts';
import { errorsOfMean, meanOf } from '../support/standardErrors.ts';

/** Normal distribution function by Simpson's rule on 2,000 parts. */
const normal = (x: number): number => {
  const parts = 2000;
  const step = (x + 9) / parts;
  let sum = 0;
  for (let i = 0; i <= parts; i++) {
    const z = -9 + i * step;
    sum += (i === 0 || i === parts ? 1 : i % 2 === 1 ? 4 : 2) * Math.exp((-z * z) / 2);
  }
  return (sum * step) / 3 / Math.sqrt(2 * Math.PI);
};

/** Chance that a cycle of median 2 and log sd 0.6 is k whole months, the nearest and at least one. */
const cycleChance = (k: number): number => {
  const below = (months: number): number => (months <= 0.5 ? 0 : normal(Math.log(months / 2) / 0.6));
  return k === 1 ? below(1.5) : below(k + 0.5) - below(k - 0.5);
};

const MONTHS = 24;
const only = ['leads', 'signings'] as const;

describe('sales cycle', () => {
  const f = futures(practice(leads(120, { cycle: 2, cycleSpread: 0.6 })), {
    seed: 'cycle',
    trials: 2000,
    months: MONTHS,
    only,
  });

  it.each([1, 2, 3, 4, 6])('lognormal: the share that signs after %i months, by regression on leads (4 se)', (k) => {
    // leads of a month vary by 10 + 100/17.7 and on their own, so the slope of later signings on them is the chance
    const variance = 10 + 100 / 17.7;
    const products: number[] = [];
    for (let trial = 0; trial < f.trials; trial++) {
      let sum = 0;
      for (let t = 1; t + k <= MONTHS; t++)
        sum += ((f.at('leads', trial, t) - 10) * (f.at('signings', trial, t + k) - 10)) / variance;
      products.push(sum / (MONTHS - k));
    }
    expect(Math.abs(errorsOfMean(products, cycleChance(k)))).toBeLessThan(4);
  });

  it('nobody signs in the month of the lead (4 se)', () => {
    const products: number[] = [];
    for (let trial = 0; trial < f.trials; trial++)
      products.push(meanOf(f.along('leads', trial).map((n, t) => (n - 10) * (f.at('signings', trial, t + 1) - 10))));
    expect(Math.abs(errorsOfMean(products, 0))).toBeLessThan(4);
  });

  it('the opening pipeline holds what a steady stream would: signings are level from month 1 (4 se each)', () => {
    for (const t of [1, 2, 3, 4, 6, 12]) expect(Math.abs(errorsOfMean(f.across('signings', t), 10))).toBeLessThan(4);
  });

  it('a certain cycle of three months: who comes in a month signs three months later', () => {
    const fixed = futures(practice(leads(120, { cycle: 3 })), { seed: 'three', trials: 20, months: MONTHS, only });
    for (let k = 0; k < 20; k++)
      expect(fixed.along('signings', k).slice(3)).toEqual(fixed.along('leads', k).slice(0, -3));
  });
});

describe('hours of prospects', () => {
  const plan = practice(leads(24, { cycle: 3, hours: 12 }));
  const g = futures(plan, { seed: 'hours', trials: 20, months: MONTHS });

  it('twelve hours once, even over a cycle of three months', () => {
    for (let k = 0; k < 20; k++) {
      const came = g.along('leads', k);
      for (let t = 3; t <= MONTHS; t++)
        expect(g.kindAt('kindArising', 'prospecting', k, t)).toBeCloseTo(
          4 * (came[t - 1] + came[t - 2] + came[t - 3]),
          9,
        );
    }
  });

  it('the opening asks for the expected ones: arrivals times hours', () => {
    expect(g.kindAt('kindArising', 'prospecting', 0, 0)).toBeCloseTo(24, 9);
  });

  it('nobody is served and nobody fades: nobody signs but those whose cycle was over on the first day', () => {
    const starved = { 'roles.advisor.hoursPerYear': 1e-9, 'prospects.fading': 0 };
    const s = futures(practice({ ...leads(24, { hours: 10 }), ...starved }), {
      seed: 'starved',
      trials: 50,
      months: 12,
    });
    for (let k = 0; k < 50; k++) expect(s.along('signings', k).slice(1)).toEqual(Array(11).fill(0));
  });

  it('one kept waiting fades with the chance of a month: the waiting keep asking for their hours (4 se)', () => {
    // nobody is ever served: those who wait are the sum of 2 a month times 0.8 for each month waited
    const starved = { 'roles.advisor.hoursPerYear': 1e-9, 'prospects.fading': 0.2 };
    const s = futures(practice({ ...leads(24, { hours: 10 }), ...starved }), {
      seed: 'fading',
      trials: 2000,
      months: 8,
    });
    let waiting = 0;
    for (let t = 1; t <= 8; t++) {
      waiting = 0.8 * waiting + 2; // those of the opening have been served before it and sign in month 1
      const asked = Array.from({ length: 2000 }, (_, k) => s.kindAt('kindArising', 'prospecting', k, t) / 10);
      expect(Math.abs(errorsOfMean(asked, waiting))).toBeLessThan(4);
    }
  });

  it('the oldest come first: hours for one at a time let one a month through', () => {
    // ten hours a month, each asks for ten: one is served, and signs next month
    const narrow = { 'roles.advisor.hoursPerYear': 120, 'prospects.fading': 0 };
    const s = futures(practice({ ...leads(60, { hours: 10 }), ...narrow }), { seed: 'narrow', trials: 20, months: 24 });
    for (let k = 0; k < 20; k++) {
      const queue: number[] = [];
      let waiting = 0;
      for (let t = 1; t <= 24; t++) {
        if (t > 1) expect(s.at('signings', k, t)).toBe(Math.min(1, queue[t - 2]));
        waiting += s.at('leads', k, t);
        queue.push(waiting);
        waiting -= Math.min(1, waiting);
      }
    }
  });
});

describe('a cycle of no months', () => {
  it('who meets decides in the month of the lead, and nobody is under way at the start', () => {
    const f = futures(practice(leads(120, { cycle: 0, toMeeting: 0.5 })), { seed: 'at once', trials: 20, months: 24 });
    for (let k = 0; k < 20; k++) {
      expect(f.along('signings', k)).toEqual(f.along('meetings', k));
      expect(f.along('joined', k)).toEqual(f.along('signings', k));
      expect(f.along('meetings', k).reduce((a, b) => a + b, 0)).toBeGreaterThan(50);
    }
  });
});
