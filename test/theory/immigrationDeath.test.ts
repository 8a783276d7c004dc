import { describe, expect, it } from 'vitest';
import { futures } from '../support/futures.ts';
import { leads, practice } from '../support/practice.ts';
import { errorsOfMean, errorsOfVariance } from '../support/standardErrors.ts';

const TRIALS = 4000;
const OPENING = 20;
const JOINS = 0.7; // a month
const STAY = Math.exp(-0.24 / 12); // share of a book that is there a month later

const book = futures(
  practice({
    ...leads(12 * JOINS, { cycle: 0 }),
    'book.households': OPENING,
    'prospects.arrivals': 'poisson',
    'tiers.only.departures': 0.24,
    'departures.tenure': 'off',
  }),
  { seed: 'immigration', trials: TRIALS, months: 48, only: ['households'] },
);
const left = (t: number): number => OPENING * STAY ** t;
/** Mean of those who joined since and are there: who joins in month s meets t - s months of hazard. */
const joined = (t: number): number => (JOINS * (1 - STAY ** t)) / (1 - STAY);

describe('20 households of whom 24 % a year leave, 0.7 join a month: immigration and death by the month', () => {
  it.each([1, 12, 48])('month %i: the mean is 20 q^t + 0.7 (1 - q^t)/(1 - q) (4 se)', (t) => {
    expect(Math.abs(errorsOfMean(book.across('households', t), left(t) + joined(t)))).toBeLessThan(4);
  });

  it.each([1, 12, 48])(
    'month %i: the variance is binomial of those who stay and Poisson of those who came (4 se)',
    (t) => {
      const variance = left(t) * (1 - STAY ** t) + joined(t);
      expect(Math.abs(errorsOfVariance(book.across('households', t), variance))).toBeLessThan(4);
    },
  );
});
