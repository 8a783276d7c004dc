import { describe, expect, it } from 'vitest';
import { futures } from '../support/futures.ts';
import { type Changes, practice } from '../support/practice.ts';

const DEFAULTS = [
  { from: 0, rate: '125 bp' },
  { from: '100k', rate: '97.22 bp' },
  { from: '1M', rate: '71.25 bp' },
  { from: '5M', rate: '55 bp' },
  { from: '10M', rate: '45 bp' },
];
const FLAT = [{ from: 0, rate: '1.2 %' }];

const one = (changes: Changes, months: number) =>
  futures(practice({ 'book.households': 1, ...changes }), { seed: 'fees', trials: 1, months });

describe('fees: marginal brackets of 125, 97.22, 71.25, 55 and 45 bp, worked by hand', () => {
  it.each([
    [50_000, 625],
    [100_000, 1_250],
    [250_000, 2_708.3],
    [1_000_000, 9_999.8],
    [2_000_000, 17_124.8],
    [5_000_000, 38_499.8],
    [7_000_000, 49_499.8],
    [10_000_000, 65_999.8],
    [30_000_000, 155_999.8],
  ])('%i dollars: %d a year, a twelfth each month', (aum, yearly) => {
    const f = one({ 'fees.brackets': DEFAULTS, 'book.aum.mean': aum }, 1);
    expect(f.at('revenue', 0, 0)).toBeCloseTo(yearly / 12, 6);
    expect(f.at('revenue', 0, 1)).toBeCloseTo(yearly / 12, 6);
  });

  it.each([
    [100_000, 125],
    [1_000_000, 100],
    [5_000_000, 77],
    [10_000_000, 66],
  ])('%i dollars: blended %i bp', (aum, points) => {
    const f = one({ 'fees.brackets': DEFAULTS, 'book.aum.mean': aum }, 1);
    expect((f.at('revenue', 0, 0) * 12 * 10_000) / aum).toBeCloseTo(points, 2);
  });

  it('brackets grow with inflation: a million at 10 % after a year pays 1.25 % up to 110,000 and the rest to 1.1M', () => {
    const f = one({ 'fees.brackets': DEFAULTS, 'fees.from': 'cash', inflation: 0.1 }, 12);
    expect(f.at('revenue', 0, 12)).toBeCloseTo((0.0125 * 110_000 + 0.009722 * 890_000) / 12, 6);
    const half = 100_000 * Math.sqrt(1.1);
    expect(f.at('revenue', 0, 6)).toBeCloseTo((0.0125 * half + 0.009722 * (1_000_000 - half)) / 12, 6);
  });
});

describe('billing: 1.2 % of a million is 1,000 dollars a month', () => {
  it('quarterly in arrears: billed at the end of March, the sum of three accruals, out of the account', () => {
    const f = one({ 'fees.brackets': FLAT, 'fees.billing': 'quarterly' }, 6);
    const after = 1_000_000 - 3_000;
    const found = f.along('revenue').map((x) => Math.round(x * 1e6) / 1e6);
    expect(found).toEqual([1000, 1000, 1000, after / 1000, after / 1000, after / 1000]);
    expect(f.along('receivables').map((x) => Math.round(x * 1e6) / 1e6)).toEqual([1000, 2000, 0, 997, 1994, 0]);
    expect(f.along('cashFlow').map((x) => Math.round(x * 1e6) / 1e6)).toEqual([0, 0, 3000, 0, 0, 2991]);
    expect(f.at('aum', 0, 2)).toBeCloseTo(1_000_000, 6);
    expect(f.at('aum', 0, 3)).toBeCloseTo(after, 6);
    expect(f.at('aum', 0, 6)).toBeCloseTo(after - 2_991, 6);
  });

  it('quarters are those of the calendar: from February, March bills January too, earned before the start', () => {
    const f = one({ 'fees.brackets': FLAT, 'fees.billing': 'quarterly', start: '2027-02' }, 5);
    expect(f.along('cashFlow').map((x) => Math.round(x))).toEqual([0, 3000, 0, 0, 2991]);
  });

  it('monthly: each accrual at once, nothing receivable', () => {
    const f = one({ 'fees.brackets': FLAT, 'fees.billing': 'monthly' }, 2);
    expect(f.along('cashFlow')).toEqual([expect.closeTo(1000, 6), expect.closeTo(999, 6)]);
    expect(f.along('receivables')).toEqual([expect.closeTo(0, 6), expect.closeTo(0, 6)]);
  });

  it('paid apart: the account is left alone', () => {
    const f = one({ 'fees.brackets': FLAT, 'fees.billing': 'quarterly', 'fees.from': 'cash' }, 6);
    for (const aum of f.along('aum')) expect(aum).toBeCloseTo(1_000_000, 6);
    expect(f.along('cashFlow').map((x) => Math.round(x))).toEqual([0, 0, 3000, 0, 0, 3000]);
  });

  it('in the growth split, market is net of fees', () => {
    const f = one({ 'fees.brackets': FLAT, 'fees.billing': 'quarterly' }, 3);
    expect(f.along('marketGain').map((x) => Math.round(x))).toEqual([0, 0, -3000]);
  });

  it('who leaves pays what has accrued before, and no fee for the month of leaving', () => {
    // a hazard of 20 a year: in some trial the one household leaves in May, after the bill of March
    const hasty = { 'tiers.only.departures': 0.4, 'departures.firstYear': 20, 'book.firmAge': 1 };
    const plan = practice({
      ...hasty,
      'book.households': 1,
      'fees.brackets': FLAT,
      'fees.billing': 'quarterly',
    });
    const f = futures(plan, { seed: 'leaver', trials: 1000, months: 6 });
    const k = f.across('leftMoved', 5).indexOf(1);
    expect(f.along('revenue', k).map((x) => Math.round(x))).toEqual([1000, 1000, 1000, 997, 0, 0]);
    expect(f.along('cashFlow', k).map((x) => Math.round(x))).toEqual([0, 0, 3000, 0, 997, 0]);
    expect(f.at('lostAum', k, 5)).toBeCloseTo(997_000 - 997, 6);
    expect(f.at('receivables', k, 5)).toBeCloseTo(0, 6);
  });
});
