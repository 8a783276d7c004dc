import { expect, it } from 'vitest';
import { futures } from '../support/futures.ts';
import { type Changes, practice } from '../support/practice.ts';

const one = (changes: Changes, months: number) => futures(practice(changes), { seed: 'deeds', trials: 2, months });
const cents = (values: readonly number[]): number[] => values.map((x) => Math.round(x * 100) / 100 + 0);

it('a loan taken in month 2 and repaid in part in month 4, in whole in month 5', () => {
  const f = one(
    {
      'policies.bank': { at: 2, takeLoan: { amount: 1_200, rate: 0, months: 12 } },
      'policies.some': { at: 4, repayLoan: { loan: 'bank', amount: 300 } },
      'policies.rest': { at: 5, repayLoan: { loan: 'bank' } },
    },
    6,
  );
  for (const k of [0, 1]) {
    expect(cents(f.along('debt', k))).toEqual([0, 1200, 1100, 700, 0, 0]);
    expect(cents(f.along('cashFlow', k))).toEqual([0, 1200, -100, -400, -700, 0]);
  }
});

it('a cost line added in month 2 and ended in month 4, a payment once in month 3', () => {
  const f = one(
    {
      'policies.lease': { at: 2, addCost: { amount: 12_000 } },
      'policies.stop': { at: 4, endCost: { cost: 'lease' } },
      'policies.gift': { at: 3, addCost: { amount: 500, once: true } },
    },
    5,
  );
  for (const k of [0, 1]) expect(cents(f.along('overhead', k))).toEqual([0, 1000, 1500, 0, 0]);
});

it('equipment bought in month 2 is paid then and written off from then on', () => {
  const f = one({ 'policies.screens': { at: 2, buyAsset: { cost: 3_000, years: 0.25 } } }, 5);
  for (const k of [0, 1]) {
    expect(cents(f.along('purchases', k))).toEqual([0, 3000, 0, 0, 0]);
    expect(cents(f.along('depreciation', k))).toEqual([0, 1000, 1000, 1000, 0]);
    expect(cents(f.along('fixedAssets', k))).toEqual([0, 2000, 1000, 0, 0]);
    expect(cents(f.along('cashFlow', k))).toEqual([0, -3000, 0, 0, 0]);
  }
});
