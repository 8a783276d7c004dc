import { describe, expect, it } from 'vitest';
import { annuity } from '../../src/engine/ledger.ts';
import { futures } from '../support/futures.ts';
import { practice } from '../support/practice.ts';

const MONTHS = 120;
const RATE = 0.08;

/** Present value of so many payments at the ends of months, added up one by one. */
const worth = (payment: number, rate: number, months: number): number => {
  let sum = 0;
  for (let k = 1; k <= months; k++) sum += payment / (1 + rate / 12) ** k;
  return sum;
};

describe('the annuity of F71: 160,000 a year in monthly payments at 8 % over 10 years', () => {
  const supports = worth(160_000 / 12, RATE, MONTHS);

  it('supports 1,098,953 dollars, payment by payment', () => {
    expect(Math.round(supports)).toBe(1_098_953);
  });

  it('the formula gives back the payment to the dollar', () => {
    expect(12 * annuity(supports, RATE / 12, MONTHS)).toBeCloseTo(160_000, 6);
  });

  it('and a loan of so much costs 160,000 a year, to the dollar, and is gone after 120 payments', () => {
    const loans = { purchase: { amount: Math.round(supports), rate: RATE, years: 10 } };
    const f = futures(practice({ loans, months: 121 }), { seed: 'annuity', trials: 1, months: 121 });
    const service = f.along('debtService');
    const year = service.slice(0, 12).reduce((sum, x) => sum + x, 0);
    expect(Math.abs(year - 160_000)).toBeLessThan(1);
    expect(f.at('debt', 0, 119)).toBeGreaterThan(13_000);
    expect(f.at('debt', 0, 120)).toBe(0);
    expect(service[120]).toBe(0);
  });

  it('without interest it is the amount over the months', () => {
    expect(annuity(1_200, 0, 12)).toBe(100);
  });
});
