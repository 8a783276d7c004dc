import { describe, expect, it } from 'vitest';
import { futures } from '../support/futures.ts';
import { type Changes, practice } from '../support/practice.ts';
import { errorsOfCount } from '../support/standardErrors.ts';

const HOUSEHOLDS = 120;
const TRIALS = 300;
const MONTHS = 72;

/** Tenure counts for nothing: the three stages equal their mean in the reference book. */
const EVEN: Changes = { 'departures.firstYear': 0.98, 'departures.yearsTwoToFour': 0.98, 'departures.later': 0.98 };
const BOOK: Changes = { 'book.households': HOUSEHOLDS, 'tiers.only.departures': 0.06 };

const survivors = (seed: string, changes: Changes): ((month: number) => number) => {
  const f = futures(practice({ ...BOOK, ...changes }), { seed, trials: TRIALS, months: MONTHS, only: ['households'] });
  return (month) => f.across('households', month).reduce((a, b) => a + b, 0);
};

/** 36,000 households, standard errors of a binomial count. */
const errors = (left: number, chance: number): number => errorsOfCount(left, HOUSEHOLDS * TRIALS, chance);

describe('departures: a hazard of 6 % a year, integrated', () => {
  it('constant hazard: exponential tenure, shares left after 1, 12, 36 and 72 months (4 se)', () => {
    const left = survivors('constant', EVEN);
    for (const month of [1, 12, 36, 72])
      expect(Math.abs(errors(left(month), Math.exp((-0.06 * month) / 12)))).toBeLessThan(4);
  });

  it('by tenure: 0.6, 1.6 and 0.8 over 0.98 in year 1, years 2 to 4, later (4 se at four months)', () => {
    // tenures of 0 to 11 months, ten households each
    const left = survivors('tenure', { 'book.firmAge': 1 });
    const stage = (tenure: number): number => (tenure < 12 ? 0.6 : tenure < 48 ? 1.6 : 0.8);
    for (const month of [6, 18, 40, 72]) {
      let chance = 0;
      for (let opening = 0; opening < 12; opening++) {
        let hazard = 0;
        for (let t = 1; t <= month; t++) hazard += (0.06 / 12) * (stage(opening + t - 1) / 0.98);
        chance += Math.exp(-hazard) / 12;
      }
      expect(Math.abs(errors(left(month), chance))).toBeLessThan(4);
    }
  });

  it('by service: nobody is served, quality is 2^(-t/6), the hazard of t is times exp(2 (1 - s)) of t - 1 (4 se)', () => {
    const left = survivors('service', {
      ...EVEN,
      'service.quality.departures.slope': 2,
      'roles.advisor.hoursPerYear': 1e-9,
      'tiers.only.hours': 10,
    });
    let hazard = 0;
    for (let t = 1; t <= MONTHS; t++) {
      hazard += (0.06 / 12) * Math.exp(2 * (1 - 2 ** (-(t - 1) / 6)));
      if (t % 12 === 0) expect(Math.abs(errors(left(t), Math.exp(-hazard)))).toBeLessThan(4);
    }
  });

  it('by service, linear: times 1 + 2 (1 - s) (4 se)', () => {
    const left = survivors('linear', {
      ...EVEN,
      'service.quality.departures': { form: 'linear', slope: 2 },
      'roles.advisor.hoursPerYear': 1e-9,
      'tiers.only.hours': 10,
    });
    let hazard = 0;
    for (let t = 1; t <= MONTHS; t++) {
      hazard += (0.06 / 12) * (1 + 2 * (1 - 2 ** (-(t - 1) / 6)));
      if (t % 12 === 0) expect(Math.abs(errors(left(t), Math.exp(-hazard)))).toBeLessThan(4);
    }
  });

  it('with tenure off, the rate of the tier is the hazard of everybody (4 se)', () => {
    const left = survivors('flat', { 'departures.tenure': 'off', 'departures.yearsTwoToFour': 9, 'book.firmAge': 3 });
    for (const month of [1, 12, 36, 72])
      expect(Math.abs(errors(left(month), Math.exp((-0.06 * month) / 12)))).toBeLessThan(4);
  });

  it('by markets: 1 + 2 max(0, drawdown - 10 %), the drawdown of the month itself (4 se)', () => {
    const left = survivors('markets', { ...EVEN, 'market.return': -0.1, 'departures.drawdownSlope': 2 });
    let hazard = 0;
    for (let t = 1; t <= MONTHS; t++) {
      hazard += (0.06 / 12) * (1 + 2 * Math.max(0, 1 - 0.9 ** (t / 12) - 0.1));
      if (t % 12 === 0) expect(Math.abs(errors(left(t), Math.exp(-hazard)))).toBeLessThan(4);
    }
  });

  it('by tier: each tier has its own hazard (4 se)', () => {
    // two households of log sd 1: 0.51 and 1.96 times the median, so one in each tier
    const tiers = { high: { from: '1M', hours: 0, departures: 0.02 }, low: { from: 0, hours: 0, departures: 0.2 } };
    const plan = practice({ ...EVEN, tiers, 'book.households': 2, 'book.aum.logSd': 1 });
    const trials = 3000;
    const f = futures(plan, { seed: 'tiers', trials, months: 24, only: ['households'] });
    const stay = (tier: number): number => f.across('households', 24, tier).reduce((a, b) => a + b, 0);
    expect(Math.abs(errorsOfCount(stay(0), trials, Math.exp(-0.04)))).toBeLessThan(4);
    expect(Math.abs(errorsOfCount(stay(1), trials, Math.exp(-0.4)))).toBeLessThan(4);
  });
});
