import { describe, expect, it } from 'vitest';
import { futures } from '../support/futures.ts';
import { practice } from '../support/practice.ts';
import { errorsOfMean, errorsOfVariance } from '../support/standardErrors.ts';

const TRIALS = 4000;

/** Flows of the first month of ten households with a million each, in millions. */
const flows = (seed: string, event: { rate: number; size: number; spread: number }, month = 1): number[] =>
  futures(practice({ 'lifeEvents.some': event }), { seed, trials: TRIALS, months: month, only: ['netFlows', 'aum'] })
    .across('netFlows', month)
    .map((dollars) => dollars / 1e6);

describe('life events: each household by a Poisson law of its own, sizes lognormal about a median', () => {
  it('in: mean 10 (rate/12) E[x], variance 10 (rate/12) E[x^2], x of median 0.3 and log sd 0.5 (4 se)', () => {
    const sample = flows('in', { rate: 1.2, size: 0.3, spread: 0.5 });
    // two in one household and month compound, which adds 0.3 % to the mean and 0.8 % to the variance
    const mean = 10 * (Math.exp(0.1 * 0.3 * Math.exp(0.125)) - 1);
    expect(Math.abs(errorsOfMean(sample, mean))).toBeLessThan(4);
    const second = 0.09 * Math.exp(4 * 0.125);
    const first = 0.3 * Math.exp(0.125);
    const square = Math.exp(0.1 * (2 * first + second)) - Math.exp(0.2 * first);
    expect(Math.abs(errorsOfVariance(sample, 10 * square))).toBeLessThan(4);
  });

  it('out, without spread: each takes exactly a fifth of what is there', () => {
    const f = futures(practice({ 'lifeEvents.house': { rate: 12, size: -0.2, spread: 0 }, 'book.households': 1 }), {
      seed: 'out',
      trials: 200,
      months: 1,
    });
    const times = f.across('aum', 1).map((aum) => Math.log(aum / 1e6) / Math.log(0.8));
    for (const k of times) expect(Math.abs(k - Math.round(k))).toBeLessThan(1e-9);
    expect(Math.abs(errorsOfMean(times, 1))).toBeLessThan(4);
  });

  it('out, with a wide spread: the median share is taken half of the time, and never all (4 se)', () => {
    const sample = flows('wide', { rate: 1e-2, size: -0.5, spread: 2 });
    const taken = sample.filter((x) => x < 0).map((x) => -x);
    expect(taken.length).toBeGreaterThan(20);
    expect(Math.max(...taken)).toBeLessThan(1);
    const halves = taken.map((x) => Number(x > 0.5));
    expect(Math.abs(errorsOfMean(halves, 0.5))).toBeLessThan(4);
  });

  it('of known names need only their rate', () => {
    const plan = practice({ 'lifeEvents.inheritance': { rate: 0.05 } });
    const size = plan.legend.inputs.find(({ path }) => path === 'lifeEvents.inheritance.size');
    expect(size).toMatchObject({ kind: 'fixed', value: 0.3 });
  });
});
