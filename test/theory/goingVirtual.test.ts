import { describe, expect, it } from 'vitest';
import { futures } from '../support/futures.ts';
import { type Changes, practice } from '../support/practice.ts';

/**
 * Does going virtual pay within two years? Ten households at 1 % of a million bring 8,333.33 a month; the owner's pay is
 * 4,000; rent is 3,000 until the lease ends in December of the first year; the telephone 100; a line of cleaners 150.
 * Opening cash is two months of 7,250 and nothing is drawn. No prices, no markets, nobody leaves.
 */
const FIRM: Changes = {
  fees: { brackets: [{ from: 0, rate: '1 %' }], billing: 'monthly', from: 'cash' },
  'roles.advisor.pay': 48_000,
  office: { rentMonthly: 3_000, leaseEnds: '2027-12', breakFeeMonths: 2, phoneMonthly: 100 },
  costs: { cleaners: { amount: 1_800 } },
  cash: { openingMonths: 2, reserveMonths: 0, draw: 0 },
};
const virtual = (more: Changes): Changes => ({
  'policies.away': {
    at: '2027-07',
    goVirtual: {
      membershipMonthly: 59,
      hoursUsed: 8,
      hourlyRate: 25,
      locationGain: 0.04,
      departures: 1,
      endCosts: ['cleaners'],
      ...more,
    },
  },
});

const cashAfter = (changes: Changes): number => {
  const f = futures(practice({ ...FIRM, ...changes }), { seed: 'virtual', trials: 1, months: 24 });
  return Math.round(f.at('cash', 0, 24) * 100) / 100;
};

describe('going virtual in July of the first year, by hand: opening 14,500 and 200,000 of fees in two years', () => {
  it('staying: 24 months of 7,250 leave 40,500', () => {
    expect(cashAfter({})).toBe(14_500 + 200_000 - 24 * 7_250);
  });

  it('with the lease paid to its end: 6 of 7,250, 6 of 7,359, 12 of 4,359', () => {
    expect(cashAfter(virtual({}))).toBe(14_500 + 200_000 - 6 * 7_250 - 6 * 7_359 - 12 * 4_359);
  });

  it('with the lease broken for two months of rent: 6 of 7,250, 6,000 once, 18 of 4,359', () => {
    expect(cashAfter(virtual({ break: true }))).toBe(14_500 + 200_000 - 6 * 7_250 - 6_000 - 18 * 4_359);
  });
});
