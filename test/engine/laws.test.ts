import { qgamma } from 'lib-r-math.js';
import { describe, expect, it } from 'vitest';
import { drawsOf, firstTrials } from '../support/draws.ts';
import { futures } from '../support/futures.ts';
import { practice, practiceText, readPractice } from '../support/practice.ts';
import { errorsOfCount, errorsOfMean, errorsOfVariance } from '../support/standardErrors.ts';

/** Laws with their mean and variance from the textbook. */
const LAWS: readonly (readonly [text: string, mean: number, variance: number])[] = [
  ['normal(24, 4)', 24, 16],
  ['lognormal(2, 0.4)', Math.exp(2.08), Math.expm1(0.16) * Math.exp(4.16)],
  ['uniform(16, 24)', 20, 64 / 12],
  ['triangular(4, 8, 16)', 28 / 3, 112 / 18],
  ['pert(4, 8, 16)', 52 / 6, ((52 / 6 - 4) * (16 - 52 / 6)) / 7],
  ['beta(2, 8)', 0.2, 0.16 / 11],
  ['gamma(4, 2)', 8, 16],
  ['poisson(4)', 4, 4],
  ['bernoulli(30 %)', 0.3, 0.21],
  ['discrete(3 at 70 %, 6 at 30 %)', 3.9, 1.89],
  ['empirical(3, 4, 4, 12)', 5.75, 13.1875],
];
const costs = Object.fromEntries(LAWS.map(([amount], i) => [`line${i}`, { amount, per: 'firm' }]));
const paths = LAWS.map((_, i) => `costs.line${i}.amount`);

describe('an input with a named law', () => {
  const plan = practice({ costs });
  const drawn = drawsOf(plan, 'named laws', firstTrials(4_000), paths);

  it.each(LAWS.map(([text], i) => [text, i] as const))(
    '%s has its mean and variance over the trials (4 se)',
    (_, i) => {
      const [, mean, variance] = LAWS[i];
      expect(Math.abs(errorsOfMean(drawn[i], mean))).toBeLessThan(4);
      expect(Math.abs(errorsOfVariance(drawn[i], variance))).toBeLessThan(4);
    },
  );

  it('is one draw a trial: one more law leaves the draws of the others as they were', () => {
    const more = practice({ costs: { first: { amount: 'beta(3, 3)', per: 'firm' }, ...costs } });
    expect(drawsOf(more, 'named laws', firstTrials(50), paths)).toEqual(drawn.map((values) => values.slice(0, 50)));
  });

  it('is shown with its tenths: gamma(4, 2) by R', () => {
    const shown = plan.legend.inputs.find(({ path }) => path === 'costs.line6.amount');
    expect(shown).toMatchObject({
      kind: 'uncertain',
      p10: expect.closeTo(qgamma(0.1, 4, 0.5), 8),
      p50: expect.closeTo(qgamma(0.5, 4, 0.5), 8),
      p90: expect.closeTo(qgamma(0.9, 4, 0.5), 8),
    });
  });

  it('may be given with --set', () => {
    const { costs: read } = readPractice(practiceText({ costs }), ['costs.line0.amount=uniform(3, 6)']);
    expect(read.line0.amount).toMatchObject({ law: { name: 'uniform', parameters: [3, 6, 0] } });
  });
});

describe('a law of what is drawn for each event', () => {
  const hire = (recruiting: string) => ({
    'policies.help': { at: 3, hire: { role: 'csa', recruiting, ramp: 0 } },
    'policies.more': { at: 3, hire: { role: 'associate', recruiting, ramp: 0 } },
  });
  const plan = practice(hire('discrete(3 at 70 %, 6 at 30 %)'));
  const f = futures(plan, { seed: 'searches', trials: 1_000, months: 12, only: ['openSearches'] });
  const arrivals = (name: string) => Array.from({ length: 1_000 }, (_, k) => f.eventMonth(name, k));

  it('discrete: seven in ten searches take 3 months, the others 6 (4 se)', () => {
    const months = arrivals('hire.csa');
    expect(new Set(months)).toEqual(new Set([6, 9]));
    expect(Math.abs(errorsOfCount(months.filter((m) => m === 6).length, 1_000, 0.7))).toBeLessThan(4);
  });

  it('two searches of one trial are drawn apart (4 se)', () => {
    const more = arrivals('hire.associate');
    const both = arrivals('hire.csa').filter((m, k) => m === 6 && more[k] === 6).length;
    expect(Math.abs(errorsOfCount(both, 1_000, 0.49))).toBeLessThan(4);
  });

  it('a smooth one rounds to whole months: uniform(2, 5) gives 2 and 5 half as often as 3 and 4 (4 se)', () => {
    const g = futures(practice(hire('uniform(2, 5)')), {
      seed: 'even',
      trials: 1_000,
      months: 12,
      only: ['openSearches'],
    });
    const months = Array.from({ length: 1_000 }, (_, k) => g.eventMonth('hire.csa', k) - 3);
    for (const [month, chance] of [
      [2, 1 / 6],
      [3, 1 / 3],
      [4, 1 / 3],
      [5, 1 / 6],
    ] as const)
      expect(Math.abs(errorsOfCount(months.filter((m) => m === month).length, 1_000, chance))).toBeLessThan(4);
  });

  it('is listed as drawn per event', () => {
    expect(plan.legend.inputs.find(({ path }) => path === 'policies.help.hire.recruiting')).toMatchObject({
      kind: 'perEvent',
      p10: 3,
      p50: 3,
      p90: 6,
    });
  });
});
