import { describe, expect, it } from 'vitest';
import { futures } from '../support/futures.ts';
import { type Changes, practice } from '../support/practice.ts';

const one = (changes: Changes, months: number) => futures(practice(changes), { seed: 'loans', trials: 1, months });
const cents = (values: readonly number[]): number[] => values.map((x) => Math.round(x * 100) / 100 + 0);

describe('a loan of 12,000 at 12 % over four months, worked by hand: 3,075.37 a month', () => {
  const loans = { desk: { amount: 12_000, rate: 0.12, months: 4 } };

  it('owed on the first day: a hundredth of the debt is interest, the rest of the payment pays it off', () => {
    const f = one({ loans }, 5);
    expect(f.at('debt', 0, 0)).toBe(12_000);
    expect(cents(f.along('interest'))).toEqual([120, 90.45, 60.6, 30.45, 0]);
    expect(cents(f.along('repaid'))).toEqual([2955.37, 2984.93, 3014.78, 3044.92, 0]);
    expect(cents(f.along('debt'))).toEqual([9044.63, 6059.7, 3044.92, 0, 0]);
    expect(cents(f.along('cashFlow'))).toEqual([-3075.37, -3075.37, -3075.37, -3075.37, 0]);
  });

  it('taken in March: the money comes in then, the first payment is due in April', () => {
    const f = one({ loans: { desk: { ...loans.desk, from: '2027-03' } } }, 5);
    expect(cents(f.along('cashFlow'))).toEqual([0, 0, 12_000, -3075.37, -3075.37]);
    expect(cents(f.along('borrowed'))).toEqual([0, 0, 12_000, 0, 0]);
  });

  it('years are twelve months each', () => {
    const f = one({ loans: { desk: { amount: 1_200, rate: 0, years: 0.5 } } }, 7);
    expect(cents(f.along('debt'))).toEqual([1000, 800, 600, 400, 200, 0, 0]);
  });
});

describe('what loans do to the draw: 10,000 come in, 6,000 go out, and 1,000 of debt service', () => {
  const base: Changes = {
    'fees.brackets': [{ from: 0, rate: '1.2 %' }],
    'fees.from': 'cash',
    costs: { rent: { amount: 72_000 } },
    loans: { desk: { amount: 100_000, rate: 0, months: 100 } },
    cash: { openingMonths: 3, reserveMonths: 3, draw: 1 },
  };

  it('cash opens with three months of costs and payments, and the draw is what payments leave of the profit', () => {
    const f = one(base, 3);
    expect(f.at('cash', 0, 0)).toBeCloseTo(21_000, 9);
    expect(cents(f.along('ownerDraw'))).toEqual([0, 3000, 3000]);
    expect(cents(f.along('cash'))).toEqual([24_000, 24_000, 24_000]);
  });

  it('the reserve counts the payments: 24,000 is not above four months of 7,000, 28,000 is not, 32,000 is', () => {
    const f = one({ ...base, 'cash.reserveMonths': 4 }, 5);
    expect(cents(f.along('cash'))).toEqual([24_000, 27_000, 27_000, 27_000, 27_000]);
    expect(cents(f.along('ownerDraw'))).toEqual([0, 0, 3000, 3000, 3000]);
  });
});

describe('what is bought is written off in equal parts from the month in which it is bought', () => {
  it('six months of 1,000 for equipment bought in February; cash pays at once', () => {
    const f = one({ fixedAssets: { screens: { cost: 6_000, years: 0.5, from: '2027-02' } } }, 8);
    expect(cents(f.along('purchases'))).toEqual([0, 6000, 0, 0, 0, 0, 0, 0]);
    expect(cents(f.along('cashFlow'))).toEqual([0, -6000, 0, 0, 0, 0, 0, 0]);
    expect(cents(f.along('depreciation'))).toEqual([0, 1000, 1000, 1000, 1000, 1000, 1000, 0]);
    expect(f.along('fixedAssets')).toEqual([0, 5000, 4000, 3000, 2000, 1000, 0, 0].map((x) => expect.closeTo(x, 6)));
  });

  it('what is owned on the first day costs no cash', () => {
    const f = one({ fixedAssets: { goodwill: { cost: 120_000, years: 10 } } }, 2);
    expect(f.at('fixedAssets', 0, 0)).toBe(120_000);
    expect(cents(f.along('depreciation'))).toEqual([1000, 1000]);
    expect(cents(f.along('cashFlow'))).toEqual([0, 0]);
  });

  it('and ends at nothing, to the last cent, whatever a part comes to', () => {
    const f = one({ fixedAssets: { van: { cost: 10_000, years: 0.25 } } }, 4);
    expect(f.along('fixedAssets').slice(2)).toEqual([0, 0]);
    expect(f.along('depreciation').reduce((sum, x) => sum + x, 0)).toBeCloseTo(10_000, 9);
  });
});
