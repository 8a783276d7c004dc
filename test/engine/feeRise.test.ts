import { describe, expect, it } from 'vitest';
import { futures } from '../support/futures.ts';
import { type Changes, practice } from '../support/practice.ts';
import { errorsOfCount, sumOf } from '../support/standardErrors.ts';

const one = (changes: Changes, months: number) => futures(practice(changes), { seed: 'rise', trials: 2, months });
const cents = (values: readonly number[]): number[] => values.map((x) => Math.round(x * 100) / 100 + 0);
const rise = (more: Changes): Changes => ({ 'policies.rise': { at: 3, changeFees: { departures: 1, ...more } } });

/** Ten households of a million: 1 % and a retainer of 1,200 are 11,200 a year each, 9,333.33 a month in all. */
const fees: Changes = {
  fees: { brackets: [{ from: 0, rate: '1 %' }], retainer: 1_200, billing: 'monthly', from: 'cash' },
};

describe('fees rise by a tenth in March', () => {
  it('all of them: 9,333.33 a month become 10,266.67, in every future anew', () => {
    const f = one({ ...fees, ...rise({ by: '10 %' }) }, 4);
    for (const k of [0, 1]) expect(cents(f.along('revenue', k))).toEqual([9333.33, 9333.33, 10_266.67, 10_266.67]);
  });

  it('or the retainer alone: 1,000 a month become 1,100', () => {
    expect(cents(one({ ...fees, ...rise({ by: 0.1, parts: ['retainer'] }) }, 3).along('revenue'))).toEqual([
      9333.33, 9333.33, 9433.33,
    ]);
  });

  it('a first retainer of 1,200 from March on, where fees on AUM were all that was paid', () => {
    const first = { 'policies.first': { at: 3, change: { 'fees.retainer': 1_200 } } };
    const f = one({ ...fees, 'fees.retainer': 0, ...first }, 4);
    for (const k of [0, 1]) expect(cents(f.along('revenue', k))).toEqual([8333.33, 8333.33, 9333.33, 9333.33]);
  });

  it('a minimum of 15,000, and a schedule that the tier has of its own', () => {
    const byTier = { only: { minimum: 15_000, brackets: [{ from: 0, rate: '1 %' }] } };
    const own = { 'fees.from': 'cash', 'fees.byTier': byTier };
    expect(cents(one({ ...own, ...rise({ by: 0.1 }) }, 3).along('revenue'))).toEqual([12_500, 12_500, 13_750]);
    expect(cents(one({ ...own, ...rise({ by: 0.1, parts: ['brackets'] }) }, 3).along('revenue'))).toEqual([
      12_500, 12_500, 12_500,
    ]);
  });
});

describe('what clients make of it', () => {
  /** Of 400 households with a hazard of 0.3 a year, two months at 1 and twelve at m leave exp(-0.3 (2 + 12 m)/12). */
  const base: Changes = {
    'book.households': 400,
    'tiers.only.departures': 0.3,
    'departures.tenure': 'off',
    'service.quality.departures.slope': 0,
    'book.singles': 0,
    costs: { desk: { amount: 0 } },
  };
  const leave = (policy: Changes) => {
    const plan = practice({ ...base, ...fees, 'policies.rise': { at: 3, ...policy } });
    const f = futures(plan, { seed: 'unrest', trials: 30, months: 14, only: ['leftMoved'] });
    return Array.from({ length: 30 }, (_, k) => f.along('leftMoved', k).reduce((sum, x) => sum + x, 0));
  };

  it.each([
    [0.1, 1.3],
    [0.2, 1.69],
    [0.05, 1.140175425099138],
    [-0.2, 1],
  ])('a change of %d multiplies the hazard by %d in the twelve months after it (4 standard errors)', (by, times) => {
    const share = 1 - Math.exp((-0.3 * (2 + 12 * times)) / 12);
    expect(
      Math.abs(errorsOfCount(sumOf(leave({ changeFees: { by, departures: 1.3 } })), 30 * 400, share)),
    ).toBeLessThan(4);
  });

  it('going virtual unsettles for twelve months too: 1.5 times (4 standard errors)', () => {
    const left = leave({ goVirtual: { departures: 1.5, endCosts: ['desk'] } });
    expect(Math.abs(errorsOfCount(sumOf(left), 30 * 400, 1 - Math.exp((-0.3 * (2 + 12 * 1.5)) / 12)))).toBeLessThan(4);
  });
});
