import { describe, expect, it } from 'vitest';
import { futures } from '../support/futures.ts';
import { type Changes, leads, practice } from '../support/practice.ts';

const one = (changes: Changes, months: number) => futures(practice(changes), { seed: 'kinds', trials: 1, months });
const cents = (values: readonly number[]): number[] => values.map((x) => Math.round(x * 100) / 100 + 0);
const STEPS = [
  { from: 0, rate: '1 %' },
  { from: '500k', rate: '0.5 %' },
];

describe('a minimum fee of 6,000 a year, on 1 % to 500,000 and 0.5 % above', () => {
  it.each([
    [100_000, 6_000],
    [600_000, 6_000],
    [699_000, 6_000],
    [701_000, 6_005],
    [1_100_000, 8_000],
  ])('%i dollars: %d', (aum, yearly) => {
    const changes = { 'book.households': 1, 'book.aum.mean': aum, 'fees.brackets': STEPS, 'fees.minimum': 6_000 };
    expect(12 * one(changes, 1).at('revenue', 0, 1)).toBeCloseTo(yearly, 6);
  });

  it('below the end of the first bracket: 3,000 is reached at 300,000', () => {
    const fee = (aum: number) =>
      12 *
      one({ 'book.households': 1, 'book.aum.mean': aum, 'fees.brackets': STEPS, 'fees.minimum': 3_000 }, 1).at(
        'revenue',
        0,
        1,
      );
    expect(fee(200_000)).toBeCloseTo(3_000, 6);
    expect(fee(400_000)).toBeCloseTo(4_000, 6);
    expect(fee(1_000_000)).toBeCloseTo(7_500, 6);
  });

  it('grows with prices: at 10 % a year 6,600 after a year; not where fees are not indexed', () => {
    const changes = { 'book.households': 1, 'book.aum.mean': 100_000, 'fees.minimum': 6_000, inflation: 0.1 };
    expect(12 * one(changes, 12).at('revenue', 0, 12)).toBeCloseTo(6_600, 6);
    expect(12 * one({ ...changes, 'fees.indexed': false }, 12).at('revenue', 0, 12)).toBeCloseTo(6_000, 6);
  });
});

describe('retainers and planning fees', () => {
  it('ten households at 4,800 a year: 4,000 a month beside 1 % of ten millions', () => {
    const f = one({ 'fees.brackets': [{ from: 0, rate: '1.2 %' }], 'fees.retainer': 4_800, 'fees.from': 'cash' }, 2);
    expect(cents(f.along('revenue'))).toEqual([14_000, 14_000]);
    expect(cents(f.along('revenueRetainer'))).toEqual([4000, 4000]);
    expect(cents(f.along('cashFlow'))).toEqual([14_000, 14_000]);
    expect(f.at('revenue', 0, 0)).toBeCloseTo(14_000, 6);
  });

  it('a joiner owes the plan in its first month, and pays it with the bill', () => {
    const plan = practice({ ...leads(120), 'fees.planning': 3_000, 'fees.from': 'cash' });
    const f = futures(plan, { seed: 'planning', trials: 1, months: 12 });
    const joined = f.along('joined');
    expect(joined.reduce((sum, n) => sum + n, 0)).toBeGreaterThan(50);
    expect(cents(f.along('revenuePlanning'))).toEqual(joined.map((n) => 3000 * n));
    expect(cents(f.along('cashFlow'))).toEqual(joined.map((n) => 3000 * n));
  });
});

describe('fees of a tier’s own', () => {
  const tiers = {
    gold: { from: 900_000, hours: 0, departures: 0, reviews: 1 },
    rest: { from: 0, hours: 0, departures: 0, reviews: 1 },
  };
  const base: Changes = { tiers, 'book.households': 1, 'fees.brackets': [{ from: 0, rate: '1.2 %' }] };

  it('take the place of the firm’s, part by part', () => {
    const own = { gold: { retainer: 1_200 }, rest: { brackets: [{ from: 0, rate: '0.6 %' }] } };
    const rich = one({ ...base, 'fees.byTier': own }, 1);
    const poor = one({ ...base, 'fees.byTier': own, 'book.aum.mean': 500_000 }, 1);
    expect(12 * rich.at('revenue', 0, 1)).toBeCloseTo(12_000 + 1_200, 6);
    expect(12 * poor.at('revenue', 0, 1)).toBeCloseTo(3_000, 6);
    expect([rich.at('tierRevenue', 0, 1, 0), rich.at('tierRevenue', 0, 1, 1)]).toEqual([expect.closeTo(1_100, 6), 0]);
  });

  it('begin with the month of the review that moves a household', () => {
    const own = { rest: { brackets: [{ from: 0, rate: '0.6 %' }] } };
    const falling = { 'market.return': -0.8, 'fees.from': 'cash', 'tierReview.every': 'quarterly' };
    const f = one({ ...base, ...falling, 'fees.byTier': own }, 4);
    const aum = f.along('aum', 0, 0).map((gold, t) => gold + f.at('aum', 0, t + 1, 1));
    const rates = f.along('revenue').map((fee, t) => (12 * fee) / aum[t]);
    expect(rates).toEqual([0.012, 0.012, 0.006, 0.006].map((rate) => expect.closeTo(rate, 9)));
  });
});

describe('bonuses and costs paid once', () => {
  const fees: Changes = { 'fees.brackets': [{ from: 0, rate: '1.2 %' }], 'fees.from': 'cash' };

  it('a bonus of 5 % of 10,000 a month, with a load of a fifth: 600, and no fixed cost', () => {
    const f = one({ ...fees, 'roles.advisor.bonus': 0.05, 'staffCosts.employerLoad': 0.2 }, 1);
    expect(f.at('directExpense', 0, 1)).toBeCloseTo(600, 9);
    expect(f.at('fixedCosts', 0, 1)).toBe(0);
  });

  it('of the seat comes before that of the role', () => {
    const people = { owner: { role: 'advisor', owner: true, bonus: 0.1 } };
    expect(one({ ...fees, people, 'roles.advisor.bonus': 0.05 }, 1).at('directExpense', 0, 1)).toBeCloseTo(1_000, 9);
  });

  it('once: 5,000 in March, and in no other month, and not in the cash that the firm opens with', () => {
    const costs = { move: { amount: 5_000, once: true, from: '2027-03' }, rent: { amount: 12_000 } };
    const f = one({ costs, 'cash.openingMonths': 3 }, 4);
    expect(cents(f.along('overhead'))).toEqual([1000, 1000, 6000, 1000]);
    const first = one({ costs: { move: { amount: 5_000, once: true } }, 'cash.openingMonths': 3 }, 2);
    expect(first.at('cash', 0, 0)).toBe(0);
    expect(cents(first.along('overhead'))).toEqual([5000, 0]);
  });
});
