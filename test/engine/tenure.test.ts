import { describe, expect, it } from 'vitest';
import { futures } from '../support/futures.ts';
import { leads, practice } from '../support/practice.ts';

const MONTHS = 40;
const BOOK = { 'book.households': 12, 'book.firmAge': 2 } as const;
const OPENING = Array.from({ length: 12 }, (_, i) => 2 * i + 1); // tenures in months: middles of twelve parts of two years

describe('households that were with the firm twelve months ago', () => {
  it('nobody leaves: all that there were, whoever joined since', () => {
    const f = futures(practice({ ...BOOK, ...leads(60) }), { seed: 'settled', trials: 20, months: MONTHS });
    for (let k = 0; k < 20; k++)
      for (let t = 12; t <= MONTHS; t++) expect(f.at('settled', k, t)).toBe(f.at('households', k, t - 12));
  });

  it('nobody joins: all that are left', () => {
    const f = futures(practice({ ...BOOK, 'tiers.only.departures': 0.3 }), {
      seed: 'left',
      trials: 20,
      months: MONTHS,
    });
    for (let k = 0; k < 20; k++)
      for (let t = 12; t <= MONTHS; t++) expect(f.at('settled', k, t)).toBe(f.at('households', k, t));
  });

  it('people come and go: the rest joined within the year, and no more than did', () => {
    const plan = practice({ ...BOOK, ...leads(60), 'tiers.only.departures': 0.3, 'departures.heirsStay': 0 });
    const f = futures(plan, { seed: 'both', trials: 20, months: MONTHS });
    for (let k = 0; k < 20; k++)
      for (let t = 12; t <= MONTHS; t++) {
        const recent = f.at('households', k, t) - f.at('settled', k, t);
        const joined = Array.from({ length: 12 }, (_, i) => f.at('joined', k, t - i)).reduce((a, b) => a + b, 0);
        expect(recent).toBeGreaterThanOrEqual(0);
        expect(recent).toBeLessThanOrEqual(joined);
      }
  });
});

describe('mean tenure', () => {
  it('nobody leaves: everybody is a month longer there, newcomers begin at none', () => {
    const f = futures(practice({ ...BOOK, ...leads(24) }), { seed: 'tenure', trials: 10, months: MONTHS });
    for (let k = 0; k < 10; k++) {
      expect(f.at('tenure', k, 0)).toBeCloseTo(OPENING.reduce((a, b) => a + b, 0) / 12 / 12, 9);
      for (let t = 1; t <= MONTHS; t++) {
        let months = OPENING.reduce((sum, opening) => sum + opening + t, 0);
        for (let came = 1; came <= t; came++) months += f.at('joined', k, came) * (t - came);
        expect(f.at('tenure', k, t)).toBeCloseTo(months / f.at('households', k, t) / 12, 9);
      }
    }
  });

  it('of a book that everybody has left is no number', () => {
    const plan = practice({ ...BOOK, 'tiers.only.departures': 0.9, 'departures.yearsTwoToFour': 20 });
    const f = futures(plan, { seed: 'nobody', trials: 1, months: MONTHS });
    expect(f.at('households', 0, MONTHS)).toBe(0);
    expect(f.at('tenure', 0, MONTHS)).toBeNaN();
  });
});
