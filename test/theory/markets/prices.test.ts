import { describe, expect, it } from 'vitest';
import { futures } from '../../support/futures.ts';
import { type Changes, practice } from '../../support/practice.ts';
import { HISTORY } from './book.ts';

/** A cost line of $12,000 a year in dollars of the first day: a thousand a month times the price index. */
const COSTS: Changes = { costs: { rent: { amount: 12_000, per: 'firm' } } };
const asked = { seed: 'prices', trials: 3, months: 40 } as const;

describe('prices', () => {
  it('by one rate grow by (1 + rate)^(1/12) a month', () => {
    const f = futures(practice({ ...COSTS, inflation: 0.06 }), asked);
    for (const month of [1, 12, 40]) expect(f.at('overhead', 0, month)).toBeCloseTo(1000 * 1.06 ** (month / 12), 8);
  });

  it('by year: 10 % in months 1 to 12, -2 % in 13 to 24, 4 % from then on', () => {
    const f = futures(practice({ ...COSTS, inflationByYear: [0.1, '-2 %', 0.04] }), asked);
    const index = (month: number): number =>
      1.1 ** (Math.min(month, 12) / 12) *
      0.98 ** (Math.min(12, Math.max(0, month - 12)) / 12) *
      1.04 ** (Math.max(0, month - 24) / 12);
    for (let month = 1; month <= 40; month++) expect(f.at('overhead', 0, month)).toBeCloseTo(1000 * index(month), 8);
  });

  it('from the file move with the months of a path, and at the rate when it is over', () => {
    const law = { ...HISTORY, 'market.model': 'path', 'market.afterwards': 'lognormal', inflation: 0.06 };
    const f = futures(practice({ ...COSTS, ...law }, { book: [0, 0, 0], prices: [0.01, -0.02, 0.03] }), asked);
    const logs = [0.01, -0.01, 0.02, 0.02 + Math.log(1.06) / 12];
    for (const [t, log] of logs.entries()) expect(f.at('overhead', 0, t + 1)).toBeCloseTo(1000 * Math.exp(log), 8);
  });

  it('from the file are resampled together with the returns of the same months', () => {
    const history = { book: [0.01, 0.02, -0.03], prices: [0.001, 0.002, 0.003] };
    const f = futures(practice({ ...COSTS, ...HISTORY, 'market.recentre': false }, history), asked);
    const growth = (name: 'aum' | 'overhead', k: number, month: number): number =>
      Math.log(f.at(name, k, month) / f.at(name, k, month - 1));
    for (let k = 0; k < 3; k++)
      for (let month = 2; month <= 40; month++) {
        const row = history.book.findIndex((r) => Math.abs(r - growth('aum', k, month)) < 1e-9);
        expect(growth('overhead', k, month)).toBeCloseTo(history.prices[row] as number, 9);
      }
  });
});
