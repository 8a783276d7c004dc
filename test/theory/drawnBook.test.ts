import { describe, expect, it } from 'vitest';
import { futures } from '../support/futures.ts';
import { type Changes, practice } from '../support/practice.ts';
import { errorsOfCount, errorsOfMean, errorsOfVariance } from '../support/standardErrors.ts';

const TRIALS = 400;
const DRAWN: Changes = { 'book.uncertain': true, 'book.households': 40 };
const run = (seed: string, changes: Changes, months = 12) =>
  futures(practice({ ...DRAWN, ...changes }), { seed, trials: TRIALS, months });

describe('an opening book drawn in each future', () => {
  it('is lognormal: mean and variance of its AUM, and how many lie above a threshold (4 se)', () => {
    const tiers = { high: { from: '2M', hours: 0, departures: 0 }, low: { from: 0, hours: 0, departures: 0 } };
    const f = run('wealth', { tiers, 'book.aum.logSd': 0.5 });
    const book = Array.from({ length: TRIALS }, (_, k) => f.sum('aum', k, 0, 2));
    expect(Math.abs(errorsOfMean(book, 40e6))).toBeLessThan(4);
    expect(Math.abs(errorsOfVariance(book, 40 * 1e12 * (Math.exp(0.25) - 1)))).toBeLessThan(4);
    const above = f.across('households', 0, 0).reduce((a, b) => a + b, 0);
    // P(log X > log 2e6) for log mean ln(1e6) - 1/8 and log sd 1/2: the normal tail at 1.6363
    expect(Math.abs(errorsOfCount(above, 40 * TRIALS, 0.0508879))).toBeLessThan(4);
  });

  it('has tenures of its law: of a firm of two years without growth, half are settled (4 se)', () => {
    const f = run('tenure', { 'book.firmAge': 2 });
    const settled = f.across('settled', 0).reduce((a, b) => a + b, 0);
    expect(Math.abs(errorsOfCount(settled, 40 * TRIALS, 0.5))).toBeLessThan(4);
  });

  it('asks at rates of its own: gamma of shape 2 adds its variance to the Poisson count (4 se)', () => {
    const f = run('rates', { 'work.requests.perYear': 12, 'work.requests.shape': 2, 'service.chasers': 0 });
    const asked = Array.from({ length: TRIALS }, (_, k) => f.kindAt('kindArising', 'requests', k, 1));
    expect(Math.abs(errorsOfMean(asked, 40))).toBeLessThan(4);
    expect(Math.abs(errorsOfVariance(asked, 40 + 40 / 2))).toBeLessThan(4);
  });
});

describe('flows of households', () => {
  const FLOW = 0.06;
  const one: Changes = { 'book.households': 1, 'flows.spread': FLOW };
  /** Log growth of the only household in a span of months. */
  const grown = (f: ReturnType<typeof run>, from: number, to: number): number[] =>
    Array.from({ length: TRIALS }, (_, k) => Math.log(f.at('aum', k, to) / f.at('aum', k, from)));

  it('uniform: none beyond the root of three spreads, variance as written (4 se)', () => {
    const monthly = grown(run('uniform', { ...one, 'flows.law': 'uniform' }), 0, 1).map((x) => (Math.exp(x) - 1) * 12);
    for (const flow of monthly) expect(Math.abs(flow)).toBeLessThan(Math.sqrt(3) * FLOW + 1e-9);
    expect(Math.abs(errorsOfVariance(monthly, FLOW * FLOW))).toBeLessThan(4);
    expect(Math.abs(errorsOfMean(monthly, 0))).toBeLessThan(4);
  });

  it('for life: the same in every month of forty years; by age it changes', () => {
    const changed = (redrawn: string): number => {
      const f = run('life', { ...one, 'flows.redrawn': redrawn }, 480);
      const [first, last] = [grown(f, 0, 1), grown(f, 479, 480)];
      return first.filter((x, k) => Math.abs(x - last[k]) > 1e-9).length;
    };
    expect(changed('never')).toBe(0);
    expect(changed('byAge')).toBeGreaterThan(0.9 * TRIALS);
  });
});
