import { describe, expect, it } from 'vitest';
import { errorsOfCount } from '../../support/standardErrors.ts';
import { logGrowth, marketFutures } from './book.ts';

const trials = 2500;

// 1 - F((ln 1.124 - m) sqrt(T) / 0.10) with F the standard normal law, from its tables; m = ln 1.064, or 0.005 less
const CHANCES = [
  [1, 0.29165, 0.27473],
  [3, 0.17101, 0.14992],
  [5, 0.10997, 0.09037],
  [7, 0.07333, 0.05663],
  [10, 0.04139, 0.02919],
] as const;

describe('the chance that markets alone grow 12.4 % a year, of a return of 6.4 % and a volatility of 10 %', () => {
  const law = { 'market.return': 0.064, 'market.volatility': 0.1 };
  const compound = marketFutures(law, { seed: 'pace', trials, months: 120 });
  const arithmetic = marketFutures({ ...law, 'market.mean': 'arithmetic' }, { seed: 'pace', trials, months: 120 });
  const reached = (f: typeof compound, years: number): number =>
    logGrowth(f, 0, 12 * years).filter((growth) => growth >= years * Math.log(1.124)).length;

  it.each(CHANCES)('over %i years, compound: %f (4 se)', (years, chance) => {
    expect(Math.abs(errorsOfCount(reached(compound, years), trials, chance))).toBeLessThan(4);
  });

  it.each(CHANCES)('over %i years, arithmetic: third figure (4 se)', (years, _, chance) => {
    expect(Math.abs(errorsOfCount(reached(arithmetic, years), trials, chance))).toBeLessThan(4);
  });
});
