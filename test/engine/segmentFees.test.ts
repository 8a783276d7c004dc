import { describe, expect, it } from 'vitest';
import { futures } from '../support/futures.ts';
import { type Changes, leads, practice } from '../support/practice.ts';

/** Ten households of a million; 1 % a year and a retainer of 1,200; four of them pay half of it. */
const run = (changes: Changes = {}, months = 6) =>
  futures(
    practice({
      segments: { half: { opening: 0.4, share: 1, fees: 0.5 } },
      'fees.brackets': [{ from: 0, rate: 0.01 }],
      'fees.retainer': 1200,
      'fees.from': 'cash',
      ...changes,
    }),
    { seed: 'fees', trials: 1, months },
  );
const ON_AUM = (6 * 10_000 + 4 * 5_000) / 12;
const RETAINERS = (6 * 1200 + 4 * 600) / 12;

describe('a segment that pays half of all fees', () => {
  it.each(['monthly', 'quarterly', 'ahead'])('billed %s: revenue is 6 whole and 4 half fees', (billing) => {
    const f = run({ 'fees.billing': billing });
    for (let month = 0; month <= 6; month++) {
      expect(f.at('revenue', 0, month)).toBeCloseTo(ON_AUM + RETAINERS, 6);
      expect(f.at('revenueRetainer', 0, month)).toBeCloseTo(RETAINERS, 6);
      expect(f.at('tierRevenue', 0, month)).toBeCloseTo(ON_AUM + RETAINERS, 6);
    }
  });

  it.each(['monthly', 'quarterly', 'ahead'])(
    'billed %s: what is billed is what is earned, after half a year',
    (billing) => {
      const f = run({ 'fees.billing': billing });
      expect(f.at('cash', 0, 6) - f.at('cash', 0, 0)).toBeCloseTo(6 * (ON_AUM + RETAINERS), 6);
    },
  );

  it('the fee for the plan of a joiner is halved', () => {
    const f = run({ 'book.households': 0, 'fees.planning': 3000, ...leads(60) }, 12);
    f.along('joined').forEach((joined, t) => {
      expect(f.at('revenuePlanning', 0, t + 1)).toBeCloseTo(1500 * joined, 6);
    });
  });

  it('tiers by revenue go by what it pays: 5,600 and not 11,200', () => {
    const tiers = { high: { from: 5_601, hours: 0, departures: 0 }, low: { from: 0, hours: 0, departures: 0 } };
    expect(run({ tiers, 'tierReview.by': 'revenue' }).at('households', 0, 0, 0)).toBe(6);
  });
});
