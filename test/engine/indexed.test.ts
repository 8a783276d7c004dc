import { describe, expect, it } from 'vitest';
import { futures } from '../support/futures.ts';
import { type Changes, leads, practice } from '../support/practice.ts';

/** Prices grow by half in a year. */
const DEARER: Changes = { inflation: 0.5, months: 24 };
const PRICE = 1.5;
const run = (changes: Changes) =>
  futures(practice({ ...DEARER, ...changes }), { seed: 'prices', trials: 1, months: 24 });

describe('what grows with prices, and what stays as written', () => {
  it('thresholds: a million falls below 900k that grow, not below 900k that stay', () => {
    const tiers = { high: { from: '900k', hours: 0, departures: 0 }, low: { from: 0, hours: 0, departures: 0 } };
    const high = (more: Changes) => run({ tiers, 'tierReview.band': 0, ...more }).at('households', 0, 12, 0);
    expect(high({})).toBe(0);
    expect(high({ 'indexed.thresholds': false })).toBe(10);
  });

  it('brackets: a flat rate above half a million is on what lies above the bracket of the month', () => {
    const fees = {
      brackets: [
        { from: 0, rate: 0 },
        { from: '500k', rate: 0.012 },
      ],
      billing: 'monthly',
      from: 'cash',
    };
    const revenue = (more: Changes) => run({ fees, ...more }).at('revenue', 0, 12);
    expect(revenue({})).toBeCloseTo(10 * 0.001 * (1_000_000 - 500_000 * PRICE), 6);
    expect(revenue({ 'indexed.brackets': false })).toBeCloseTo(10 * 0.001 * 500_000, 6);
  });

  const newcomers: Changes = { ...leads(1200), 'book.households': 0, 'book.aum.mean': 1_000_000 };

  it('newcomers: each brings a million of the first day, or of today', () => {
    const brought = (more: Changes) => {
      const f = run({ ...newcomers, ...more });
      return f.at('newAum', 0, 12) / f.at('joined', 0, 12);
    };
    expect(brought({})).toBeCloseTo(1_000_000 * PRICE, 3);
    expect(brought({ 'indexed.joiners': false })).toBeCloseTo(1_000_000, 3);
  });

  it('the minimum: a million that stays is declined once a minimum that grows has passed it', () => {
    const declined = (more: Changes) =>
      run({ ...newcomers, 'prospects.minimumAum': 900_000, ...more }).at('declined', 0, 12);
    expect(declined({})).toBe(0);
    expect(declined({ 'indexed.joiners': false })).toBeGreaterThan(50);
    expect(declined({ 'indexed.joiners': false, 'indexed.minimum': false })).toBe(0);
    expect(declined({ 'indexed.minimum': false, 'prospects.minimumAum': 1_400_000 })).toBe(0);
  });
});
