import { describe, expect, it } from 'vitest';
import { errorsOfCount, errorsOfMean, errorsOfVariance } from '../../support/standardErrors.ts';
import { logGrowth, marketFutures } from './book.ts';

const REGIMES = { 'market.model': 'regimes', 'market.return': 0.064 } as const;
/** Calm months gain exactly 12 % a year, bad ones lose as much in logarithms: the return tells the regime. */
const BARE = {
  'market.model': 'regimes',
  'market.recentre': false,
  'market.regimes': { calm: { return: 0.12, volatility: 0 }, bad: { return: 1 / 1.12 - 1, volatility: 0 } },
} as const;
const trials = 2500;

describe('calm and bad times: 60 and 9 months on average', () => {
  const f = marketFutures(BARE, { seed: 'regimes', trials, months: 120 });
  const isBad = (k: number, month: number): boolean => f.at('aum', k, month) < f.at('aum', k, month - 1);
  const trialsOf = Array.from({ length: trials }, (_, k) => k);

  it('a calm month grows by 1.12^(1/12), a bad one falls by as much', () => {
    for (const r of logGrowth(f, 6, 7)) expect(Math.abs(r)).toBeCloseTo(Math.log(1.12) / 12, 10);
  });

  it.each([1, 12, 120])('9 of 69 months are bad, month %i like any other (4 se)', (month) => {
    const bad = trialsOf.filter((k) => isBad(k, month)).length;
    expect(Math.abs(errorsOfCount(bad, trials, 9 / 69))).toBeLessThan(4);
  });

  it.each([
    ['calm to bad with chance 1/60', false, 1 / 60],
    ['bad to bad with chance 8/9', true, 8 / 9],
  ])('%s (4 se)', (_, was, chance) => {
    let [visits, bad] = [0, 0];
    for (const k of trialsOf)
      for (let month = 2; month <= 120; month++)
        if (isBad(k, month - 1) === was) {
          visits += 1;
          bad += Number(isBad(k, month));
        }
    expect(Math.abs(errorsOfCount(bad, visits, chance))).toBeLessThan(4);
  });
});

describe('the paper’s defaults, recentred', () => {
  const compound = marketFutures(REGIMES, { seed: 'recentred', trials: 4000, months: 36 });
  const arithmetic = marketFutures(
    { ...REGIMES, 'market.mean': 'arithmetic' },
    { seed: 'recentred', trials: 4000, months: 24 },
  );
  const [toBad, toCalm] = [1 / 60, 1 / 9];
  const bad = 9 / 69;
  const apart = Math.log(1.09 / 0.9) / 12;
  const between = bad * (1 - bad) * apart * apart;
  const one = ((1 - bad) * 0.08 ** 2 + bad * 0.18 ** 2) / 12 + between;

  /** Months t and t + k are in the same regime beyond chance by (1 - 1/60 - 1/9)^k. */
  const variance = (months: number): number => {
    let sum = months * one;
    for (let k = 1; k < months; k++) sum += 2 * (months - k) * between * (1 - toBad - toCalm) ** k;
    return sum;
  };

  it.each([1, 12, 36])('compound: log mean t ln 1.064 / 12 over %i months (4 se)', (months) => {
    expect(Math.abs(errorsOfMean(logGrowth(compound, 0, months), (months * Math.log(1.064)) / 12))).toBeLessThan(4);
  });

  it.each([1, 12, 36])('log variance over %i months: within, between and across months (4 se)', (months) => {
    expect(Math.abs(errorsOfVariance(logGrowth(compound, 0, months), variance(months)))).toBeLessThan(4);
  });

  it.each([0, 12])('arithmetic: the mean growth of the year after month %i is 1.064 (4 se)', (from) => {
    const growth = logGrowth(arithmetic, from, from + 12).map(Math.exp);
    expect(Math.abs(errorsOfMean(growth, 1.064))).toBeLessThan(4);
  });

  it('arithmetic lies below compound by ln E[growth] less the log mean: 0.005984735 a year', () => {
    // summed over all 4,096 courses that the regimes of twelve months can take
    const apartYearly = logGrowth(compound, 0, 12).map((r, k) => r - (logGrowth(arithmetic, 0, 12)[k] as number));
    for (const gap of apartYearly.slice(0, 100)) expect(gap).toBeCloseTo(0.005984735, 8);
  });
});
