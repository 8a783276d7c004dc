import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/compile/compile.ts';
import { futures } from '../../support/futures.ts';
import { practice, practiceText, readPractice } from '../../support/practice.ts';
import { errorsOfCount } from '../../support/standardErrors.ts';
import { HISTORY, logGrowth, marketFutures } from './book.ts';

const RETURNS = [0.02, -0.3, 0.1, 0.05, -0.01, 0.4];
const PATH = { months: 6, 'market.model': 'path', 'market.returns': RETURNS } as const;

describe('a given path', () => {
  it('is followed to the last digit: ten households of a million, month by month', () => {
    const f = futures(practice(PATH), { seed: 'path', trials: 2, months: 6 });
    let aum = 1e7;
    for (const [t, r] of RETURNS.entries()) {
      aum *= 1 + r;
      for (const k of [0, 1]) expect(f.at('aum', k, t + 1) / aum).toBeCloseTo(1, 13);
    }
  });

  it('that is over goes on with the months that chance alone would have made', () => {
    const law = { 'market.return': 0.064, 'market.volatility': 0.1 };
    const asked = { seed: 'afterwards', trials: 20, months: 12 };
    const chance = marketFutures(law, asked);
    const given = marketFutures({ ...law, ...PATH, 'market.afterwards': 'lognormal' }, asked);
    for (let month = 7; month <= 12; month++) {
      const expected = logGrowth(chance, month - 1, month);
      for (const [k, r] of logGrowth(given, month - 1, month).entries())
        expect(r).toBeCloseTo(expected[k] as number, 12);
    }
  });

  it('that is over goes on with regimes in their long-run shares: 1 month in 2 bad (4 se)', () => {
    const regimes = {
      calm: { return: 0.1, volatility: 0, months: 5 },
      bad: { return: -0.1, volatility: 0, months: 5 },
    };
    const changes = { ...PATH, 'market.afterwards': 'regimes', 'market.recentre': false, 'market.regimes': regimes };
    const f = marketFutures(changes, { seed: 'then regimes', trials: 1000, months: 7 });
    const bad = logGrowth(f, 6, 7).filter((r) => r < 0).length;
    expect(Math.abs(errorsOfCount(bad, 1000, 0.5))).toBeLessThan(4);
  });

  it('that is over goes on with its own months resampled, the first drawn evenly (4 se)', () => {
    const changes = {
      ...HISTORY,
      'market.model': 'path',
      'market.afterwards': 'bootstrap',
      'market.recentre': false,
    };
    const series = { book: [0.01, 0.02, 0.03, 0.04], prices: undefined };
    const f = marketFutures(changes, { seed: 'then blocks', trials: 1000, months: 5 }, series);
    for (const r of series.book) {
      const count = logGrowth(f, 4, 5).filter((drawn) => Math.abs(drawn - r) < 1e-9).length;
      expect(Math.abs(errorsOfCount(count, 1000, 0.25))).toBeLessThan(4);
    }
  });

  it('shorter than the months simulated is no plan', () => {
    const scenario = readPractice(practiceText(PATH));
    expect(() => compile(scenario, { name: 'short', months: 7 })).toThrow(
      'expected returns for all 7 months, got 6. Give more, simulate fewer months, or say what follows with afterwards: lognormal.',
    );
    expect(() => compile(scenario, { name: 'long enough', months: 6 })).not.toThrow();
  });
});

describe('drawdown along a path, by the departures it causes', () => {
  it('is counted from the highest index so far: 1, 1.25, 1, 0.75, 1.5, 1.2 (4 se)', () => {
    const index = [1, 1.25, 1, 0.75, 1.5, 1.2];
    const returns = index.map((level, t) => level / (index[t - 1] ?? 1) - 1);
    const drawdowns = [0, 0, 0.2, 0.4, 0, 0.2]; // by hand: 1 - 1/1.25, 1 - 0.75/1.25, 1 - 1.2/1.5
    const plan = practice({
      months: 6,
      'market.model': 'path',
      'market.returns': returns,
      'book.households': 120,
      'tiers.only.departures': 0.5,
      'departures.firstYear': 0.98,
      'departures.yearsTwoToFour': 0.98,
      'departures.later': 0.98,
      'departures.drawdownFrom': 0.1,
      'departures.drawdownSlope': 10,
    });
    const f = futures(plan, { seed: 'drawdown', trials: 200, months: 6, only: ['households'] });
    for (const [t, drawdown] of drawdowns.entries()) {
      let [before, after] = [0, 0];
      for (let k = 0; k < 200; k++) {
        before += f.at('households', k, t);
        after += f.at('households', k, t + 1);
      }
      const stay = Math.exp((-0.5 / 12) * (1 + 10 * Math.max(0, drawdown - 0.1)));
      expect(Math.abs(errorsOfCount(after, before, stay))).toBeLessThan(4);
    }
  });
});
