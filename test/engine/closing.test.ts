import { describe, expect, it } from 'vitest';
import { futures } from '../support/futures.ts';
import { type Changes, leads, practice } from '../support/practice.ts';

const run = (changes: Changes, trials = 1, months = 24) =>
  futures(practice(changes), { seed: 'closing', trials, months });
const TWO: Changes = { people: { first: { role: 'advisor', owner: true }, second: { role: 'advisor', owner: true } } };
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

describe('closed to new households', () => {
  it('the firm, from a month to another: everybody who signs in between is turned away, nobody before or after', () => {
    const f = run({ ...leads(60), 'policies.stop': { at: 5, close: {} }, 'policies.again': { at: 11, reopen: {} } });
    const [joined, away, signed] = [f.along('joined'), f.along('turnedAway'), f.along('signings')];
    expect(sum(joined.slice(4, 10))).toBe(0);
    expect(away.slice(4, 10)).toEqual(signed.slice(4, 10));
    expect(sum(away.slice(4, 10))).toBeGreaterThan(0);
    expect(sum(away) - sum(away.slice(4, 10))).toBe(0);
    expect(f.eventMonth('householdCap')).toBe(5);
  });

  it('one advisor: all go to the other', () => {
    const f = run({ ...TWO, ...leads(60), 'people.first.closed': true });
    expect(f.at('advisorHouseholds', 0, 24, 0)).toBe(5);
    expect(f.at('advisorHouseholds', 0, 24, 1)).toBe(5 + sum(f.along('joined')));
    expect(sum(f.along('turnedAway'))).toBe(0);
  });

  it("at a seat's own cap, whatever the firm's", () => {
    const f = run({
      ...TWO,
      ...leads(60),
      'people.first.householdCap': 9,
      'people.second.householdCap': 7,
      'capacity.householdCap': 30,
    });
    expect([0, 1].map((v) => f.at('advisorHouseholds', 0, 24, v))).toEqual([9, 7]);
  });
});

const tiers = { high: { from: '1M', hours: 0, departures: 0 }, low: { from: 0, hours: 0, departures: 0 } };
/** Four households at 0.23, 0.52, 0.99 and 2.26 million. */
const MIXED: Changes = { tiers, 'book.households': 4, 'book.aum.logSd': 1 };

describe('clients of whom the firm takes leave', () => {
  it('a tier: all of it at once, counted as dismissed, their AUM as lost', () => {
    const f = run({ ...MIXED, 'policies.graduate': { at: 3, referOut: { tier: 'low' } } });
    const low = f.at('households', 0, 2, 1);
    expect(low).toBe(3);
    expect(f.along('leftDismissed').slice(0, 4)).toEqual([0, 0, 3, 0]);
    expect(f.at('lostAum', 0, 3)).toBeCloseTo(f.at('aum', 0, 2, 1), 6);
    expect([0, 1].map((t) => f.at('households', 0, 3, t))).toEqual([1, 0]);
  });

  it('those below an AUM, which grows with prices', () => {
    // 500k in dollars of the first day are 512k after a year at 2.5 %; half a million by then is below
    const at = (month: number) =>
      run({
        'book.aum.mean': 505_000,
        inflation: 0.025,
        'policies.graduate': { at: month, referOut: { below: '500k' } },
      });
    expect(sum(at(2).along('leftDismissed'))).toBe(0);
    expect(sum(at(13).along('leftDismissed'))).toBe(10);
  });

  it('they pay their open bill and no fee for the month', () => {
    const fee = { 'fees.brackets': [{ from: 0, rate: 0.012 }], 'fees.billing': 'quarterly', 'fees.from': 'cash' };
    const f = run({ ...fee, 'policies.graduate': { at: 3, referOut: { below: '2M' } } }, 1, 4);
    expect(f.along('revenue').map(Math.round)).toEqual([10_000, 10_000, 0, 0]);
    expect(Math.round(f.at('cashFlow', 0, 3))).toBe(20_000);
  });
});

describe('the bill of clients who are let go', () => {
  it('comes out of their accounts: 20,000 of fees are a loss to markets, the rest of ten million is lost', () => {
    const fee = { 'fees.brackets': [{ from: 0, rate: 0.012 }], 'fees.billing': 'quarterly' };
    const f = run({ ...fee, 'policies.graduate': { at: 3, referOut: { below: '2M' } } }, 1, 4);
    expect(f.at('marketGain', 0, 3)).toBeCloseTo(-20_000, 6);
    expect(f.at('lostAum', 0, 3)).toBeCloseTo(9_980_000, 6);
  });
});

describe('new tiers', () => {
  it('place every household at once, without the band', () => {
    const f = run({ ...MIXED, 'policies.tiers': { at: 3, resegment: { from: { high: '600k' }, departures: 1 } } });
    expect([2, 3].map((t) => f.at('households', 0, t, 0))).toEqual([1, 2]);
    const g = run({ ...MIXED, 'policies.tiers': { at: 3, resegment: { from: { high: '2.5M' }, departures: 1 } } });
    expect([2, 3].map((t) => g.at('households', 0, t, 0))).toEqual([1, 0]);
  });

  it('ask for new calendar hours', () => {
    const changes = { 'work.laterYears': 8.7, 'work.earlyYears': 8.7, 'book.firmAge': 5 };
    const f = run({ ...MIXED, ...changes, 'policies.tiers': { at: 3, resegment: { hours: { low: 12 } } } });
    expect(f.kindAlong('kindArising', 'calendar').slice(0, 4)).toEqual([0, 0, 3, 3]);
  });
});
