import { describe, expect, it } from 'vitest';
import { futures } from '../support/futures.ts';
import { leads, practice } from '../support/practice.ts';
import { errorsOfMean } from '../support/standardErrors.ts';

const trials = 200;

/**
 * F81: if 12.4 % were the growth of the household count, 16 joins a year fit a book of 16/(0.124 + attrition). In monthly
 * steps: joins spread over the year are themselves exposed, so the count after a year is N q + 16/12 (1 - q)/(1 - q^(1/12))
 * with q = 1 - attrition.
 */
describe('16 joins a year and a growth of the count of 12.4 %', () => {
  it.each([
    [0, 129],
    [0.03, 104],
    [0.05, 92],
    [0.1, 71],
  ])('attrition of %f fits a book of %i: the count a year on is the closed form (4 se)', (attrition, book) => {
    expect(Math.round(16 / (0.124 + attrition)), 'the identity itself').toBe(book);
    const plan = practice({
      ...leads(32, { toClient: 0.5 }),
      'book.households': book,
      'departures.firstYear': 0.98,
      'departures.yearsTwoToFour': 0.98,
      'departures.later': 0.98,
      'tiers.only.departures': -Math.log(1 - attrition),
      'prospects.arrivalSize': 1e9,
    });
    const f = futures(plan, { seed: `F81 ${attrition}`, trials, months: 12, only: ['households'] });
    const monthly = (1 - attrition) ** (1 / 12);
    const joined = attrition === 0 ? 16 : ((16 / 12) * (1 - monthly ** 12)) / (1 - monthly);
    expect(Math.abs(errorsOfMean(f.across('households', 12), book * (1 - attrition) + joined))).toBeLessThan(4);
  });
});
