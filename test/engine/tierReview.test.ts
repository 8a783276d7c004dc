import { describe, expect, it } from 'vitest';
import { futures } from '../support/futures.ts';
import { type Changes, practice } from '../support/practice.ts';

/** One household of 1.05M that shrinks or grows by a hundredth a month; the upper tier starts at a million. */
const path = (monthly: number, changes: Changes): number[] => {
  const plan = practice({
    'book.households': 1,
    'book.aum.mean': 1_050_000,
    tiers: { high: { from: '1M', hours: 0, departures: 0 }, low: { from: 0, hours: 0, departures: 0 } },
    'flows.savers': 12 * monthly,
    'flows.preRetirees': 12 * monthly,
    'flows.retirees': 12 * monthly,
    'flows.elders': 12 * monthly,
    ...changes,
  });
  return futures(plan, { seed: 'tiers', trials: 1, months: 36 }).along('households', 0, 0);
};

/** Months at whose end it is in the other tier than before, counted from 1. */
const moves = (high: readonly number[], opening: number): number[] =>
  high.flatMap((now, t) => (now !== (t === 0 ? opening : high[t - 1]) ? [t + 1] : []));

describe('tier review: 1.05M x 0.99^t is under 1M from month 5, under 900k from month 16', () => {
  it.each([
    ['yearly in December, band 10 %: lowered at the second', {}, [24]],
    ['yearly in June: lowered at the second June', { 'tierReview.month': 6 }, [18]],
    ['yearly in December, no band: lowered at the first', { 'tierReview.band': 0 }, [12]],
    ['quarterly: lowered at the end of June of the second year', { 'tierReview.every': 'quarterly' }, [18]],
    ['monthly: lowered in the month', { 'tierReview.every': 'monthly' }, [16]],
    ['monthly, no band: lowered in the month', { 'tierReview.every': 'monthly', 'tierReview.band': 0 }, [5]],
    ['the year is that of the calendar', { start: '2027-07' }, [18]],
  ])('%s', (_, changes, expected) => {
    expect(moves(path(-0.01, changes), 1)).toEqual(expected);
  });

  it('thresholds grow with inflation: at 6.2 % a year, 900k x 1.062^(t/12) is passed in month 11', () => {
    // 1.05 x 0.99^t < 0.9 x 1.062^(t/12): t > ln(1.05/0.9) / (ln 1.062/12 - ln 0.99) = 10.22
    expect(moves(path(-0.01, { 'tierReview.every': 'monthly', inflation: 0.062 }), 1)).toEqual([11]);
  });

  it('raised at the first review that finds it there, without a band', () => {
    // 0.9M x 1.01^t reaches a million in month 11
    const up = { 'book.aum.mean': 900_000 };
    expect(moves(path(0.01, { ...up, 'tierReview.every': 'monthly' }), 0)).toEqual([11]);
    expect(moves(path(0.01, up), 0)).toEqual([12]);
    expect(moves(path(0.01, { ...up, 'tierReview.month': 10 }), 0)).toEqual([22]);
  });

  it('an opening book stands in the highest tier whose threshold its AUM reaches', () => {
    const plan = (mean: number) =>
      practice({
        'book.households': 1,
        'book.aum.mean': mean,
        tiers: {
          a: { from: '1.25M', hours: 0, departures: 0 },
          b: { from: '500k', hours: 0, departures: 0 },
          c: { from: 0, hours: 0, departures: 0 },
        },
      });
    const tierOf = (mean: number) => {
      const f = futures(plan(mean), { seed: 'opening', trials: 1, months: 1 });
      return [0, 1, 2].map((tier) => f.at('households', 0, 0, tier));
    };
    expect(tierOf(1_300_000)).toEqual([1, 0, 0]);
    expect(tierOf(1_200_000)).toEqual([0, 1, 0]);
    expect(tierOf(400_000)).toEqual([0, 0, 1]);
  });
});
