import { describe, expect, it } from 'vitest';
import { futures } from '../support/futures.ts';
import { type Changes, leads, practice } from '../support/practice.ts';

const AHEAD: Changes = { 'fees.brackets': [{ from: 0, rate: '1.2 %' }], 'fees.billing': 'ahead', 'book.households': 1 };
const one = (changes: Changes, months: number) =>
  futures(practice({ ...AHEAD, ...changes }), { seed: 'ahead', trials: 1, months });
const cents = (values: readonly number[]): number[] => values.map((x) => Math.round(x * 100) / 100 + 0);

describe('billing ahead: 1.2 % of a million is 3,000 a quarter', () => {
  it('January pays for three months out of the account, and each of them earns a third', () => {
    const f = one({}, 4);
    expect(cents(f.along('cashFlow'))).toEqual([3000, 0, 0, 2991]);
    expect(cents(f.along('revenue'))).toEqual([1000, 1000, 1000, 997]);
    expect(cents(f.along('deferredRevenue'))).toEqual([2000, 1000, 0, 1994]);
    expect(cents(f.along('receivables'))).toEqual([0, 0, 0, 0]);
    expect(f.at('aum', 0, 3)).toBeCloseTo(997_000, 6);
  });

  it('the fee of the quarter is that of its first month, whatever markets do after', () => {
    const f = one({ 'market.return': 0.5, 'fees.from': 'cash' }, 6);
    const first = (1_000_000 * 1.5 ** (1 / 12) * 0.012) / 12;
    expect(cents(f.along('revenue').slice(0, 3))).toEqual(cents([first, first, first]));
    const second = (1_000_000 * 1.5 ** (4 / 12) * 0.012) / 12;
    expect(cents(f.along('revenue').slice(3))).toEqual(cents([second, second, second]));
  });

  it('a start in February: two months are paid already and owed back, April bills again', () => {
    const f = one({ start: '2027-02' }, 3);
    expect(f.at('deferredRevenue', 0, 0)).toBeCloseTo(2_000, 6);
    expect(cents(f.along('cashFlow'))).toEqual([0, 0, 3000]);
    expect(cents(f.along('revenue'))).toEqual([1000, 1000, 1000]);
  });

  it('a retainer is billed with it, and said apart', () => {
    const f = one({ 'fees.retainer': 1_200, 'fees.from': 'cash' }, 3);
    expect(cents(f.along('cashFlow'))).toEqual([3300, 0, 0]);
    expect(cents(f.along('revenue'))).toEqual([1100, 1100, 1100]);
    expect(cents(f.along('revenueRetainer'))).toEqual([100, 100, 100]);
  });

  it('who leaves gets back what is not earned: 2,000 in February, 1,000 in March', () => {
    const hasty = { 'tiers.only.departures': 0.4, 'departures.firstYear': 20, 'book.firmAge': 1 };
    const f = futures(practice({ ...AHEAD, ...hasty }), { seed: 'leaver', trials: 400, months: 3 });
    const leaver = (month: number) => f.across('leftMoved', month).indexOf(1);
    const [second, third] = [leaver(2), leaver(3)];
    expect(cents(f.along('cashFlow', second))).toEqual([3000, -2000, 0]);
    expect(cents(f.along('revenue', second))).toEqual([1000, 0, 0]);
    expect(f.at('lostAum', second, 2)).toBeCloseTo(997_000 + 2_000, 6);
    expect(cents(f.along('cashFlow', third))).toEqual([3000, 0, -1000]);
    expect(cents(f.along('deferredRevenue', third))).toEqual([2000, 1000, 0]);
  });

  it('a joiner pays for the months that are left of the quarter, and for the plan at once', () => {
    const joiners = { ...leads(6), 'book.households': 0, 'fees.planning': 3_000, 'fees.from': 'cash' };
    const f = futures(practice({ ...AHEAD, ...joiners }), { seed: 'joiners', trials: 40, months: 2 });
    const k = f.across('joined', 2).findIndex((n, i) => n === 1 && f.at('joined', i, 1) === 0);
    expect(k).toBeGreaterThanOrEqual(0);
    expect(f.at('cashFlow', k, 2)).toBeCloseTo(2 * 1_000 + 3_000, 6);
    expect(f.at('revenue', k, 2)).toBeCloseTo(1_000 + 3_000, 6);
    expect(f.at('deferredRevenue', k, 2)).toBeCloseTo(1_000, 6);
  });
});
