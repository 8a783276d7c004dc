import { describe, expect, it } from 'vitest';
import type { Changes } from '../../support/practice.ts';
import { errorsOfCount } from '../../support/standardErrors.ts';
import { HISTORY, marketFutures } from './book.ts';

const MODELS: readonly (readonly [string, Changes])[] = [
  ['lognormal', { 'market.return': 0.064, 'market.volatility': 0.1 }],
  ['regimes', { 'market.model': 'regimes' }],
  ['bootstrap', HISTORY],
  ['path', { 'market.model': 'path', 'market.returns': new Array(24).fill(0.01) }],
];
const SERIES = { book: [0.01, -0.02, 0.03], prices: undefined };

describe('dated shocks', () => {
  it.each(MODELS)(
    '%s: a fall of 0.3 over 6 months from month 5 leaves 0.7^(1/6) each month, 0.7 for good',
    (name, law) => {
      const asked = { seed: 'shocks', trials: 5, months: 24 };
      const series = name === 'bootstrap' ? SERIES : undefined;
      const plain = marketFutures(law, asked, series);
      const shocked = marketFutures({ ...law, 'market.shocks': [{ at: 5, return: -0.3, over: 6 }] }, asked, series);
      for (let k = 0; k < 5; k++)
        for (let month = 1; month <= 24; month++) {
          const done = Math.min(6, Math.max(0, month - 4));
          expect(shocked.at('aum', k, month) / plain.at('aum', k, month)).toBeCloseTo(0.7 ** (done / 6), 12);
        }
    },
  );

  it('by the calendar, and two at a time, add up in logarithms', () => {
    const shocks = [
      { at: '2027-03', return: -0.5 },
      { at: 2, return: 0.25, over: 2 },
    ];
    const f = marketFutures({ 'market.shocks': shocks }, { seed: 'two', trials: 1, months: 4 });
    const index = [0, 1, 2, 3, 4].map((month) => f.at('aum', 0, month) / 1e6);
    for (const [month, level] of [1, 1, Math.sqrt(1.25), 1.25 / 2, 1.25 / 2].entries())
      expect(index[month]).toBeCloseTo(level, 12);
  });

  it.each([
    [0.6, 0.05],
    [0.7, 0.5],
    [0.8, 0.95],
  ])('uncertain, a fall of 0.3 (0.2 to 0.4) leaves less than %f with chance %f (4 se)', (level, chance) => {
    const shocks = [{ at: 1, return: '-30 % (-40 % to -20 %)' }];
    const f = marketFutures({ 'market.shocks': shocks }, { seed: 'uncertain', trials: 2500, months: 1 });
    const below = f.across('aum', 1).filter((aum) => aum < level * 1e6).length;
    expect(Math.abs(errorsOfCount(below, 2500, chance))).toBeLessThan(4);
  });

  it('an uncertain length is rounded to whole months and the whole of it falls', () => {
    const shocks = [{ at: 1, return: -0.5, over: '3 (1.5 to 6)' }];
    const f = marketFutures({ 'market.shocks': shocks }, { seed: 'length', trials: 200, months: 24 });
    for (let k = 0; k < 200; k++) {
      expect(f.at('aum', k, 24) / 1e6).toBeCloseTo(0.5, 12);
      const months = Math.log(0.5) / Math.log(f.at('aum', k, 1) / 1e6);
      expect(months).toBeCloseTo(Math.round(months), 9);
    }
  });
});
