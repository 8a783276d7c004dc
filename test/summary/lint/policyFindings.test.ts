import { describe, expect, it } from 'vitest';
import type { EventCurve } from '../../../src/summary/forecast.ts';
import { policyFindings } from '../../../src/summary/lint/policyFindings.ts';

/** An event of three months by its chances; the upper bound of none in 10,000 is 3.8414588 / 10,003.84 (Wilson). */
const curve = (byMonth: readonly number[], high = 0.00038399): EventCurve => ({
  label: 'Hire',
  already: 0,
  byMonth,
  low: [0, 0, 0],
  high: [high, high, high],
  never: 1 - byMonth[2],
  p10: null,
  p50: null,
  p90: null,
});
const found = (events: Readonly<Record<string, EventCurve>>, month: number | null = null) =>
  policyFindings({
    events,
    trials: 10_000,
    months: 3,
    practice: {
      ...{ tiers: [], roles: [], advisors: [], channels: [], kinds: [] },
      policies: [{ id: 'a', label: 'Hire', month, actions: ['hire'] }],
    },
  });

describe('a policy that waits for a condition', () => {
  it('and is never decided is named, with the upper end of what its chance may be', () => {
    expect(found({ 'policy.a': curve([0, 0, 0]) })).toEqual([
      {
        path: 'policies.a.when',
        sentence:
          '"Hire" is decided in none of 10000 futures (its chance is under 0.04 %): its condition was never true. Change the threshold, or remove the policy.',
      },
    ]);
  });

  it('the bound is rounded up, never down', () => {
    expect(found({ 'policy.a': curve([0, 0, 0], 0.0932) })[0].sentence).toContain('under 10 %');
    expect(found({ 'policy.a': curve([0, 0, 0], 0.00731) })[0].sentence).toContain('under 0.8 %');
  });

  it('that was true, but not for long enough, is told how often', () => {
    const events = { 'policy.a': curve([0, 0, 0]), 'policyTrue.a': curve([0, 0.1, 0.4]) };
    expect(found(events)[0].sentence).toContain('true in some month in 40 % of futures, but never for as many months');
  });

  it('that holds from the start in nearly all futures says little', () => {
    expect(found({ 'policy.a': curve([0.95, 0.95, 0.96]) })[0].sentence).toContain('in the first month in 95 % of');
    expect(found({ 'policy.a': curve([0.94, 0.95, 0.96]) })).toEqual([]);
  });

  it('other events are no business of theirs', () => {
    expect(found({ cashOut: curve([0, 0, 0]), 'policy.b': curve([0, 0, 0]) })).toEqual([]);
  });
});

it('a date after the last month is told; the last month is none', () => {
  expect(found({}, 4)).toEqual([{ path: 'policies.a.at', sentence: expect.stringContaining('after the 3 months') }]);
  expect(found({}, 3)).toEqual([]);
});
