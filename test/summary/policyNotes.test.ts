import { describe, expect, it } from 'vitest';
import type { EventCurve } from '../../src/summary/forecast.ts';
import { policyNotes } from '../../src/summary/policyNotes.ts';

/** An event of three months by its chances; the upper bound of none in 10,000 is 3.8414588 / 10,003.84 (Wilson). */
const curve = (label: string, byMonth: readonly number[], high = 0.00038399): EventCurve => ({
  label,
  already: 0,
  byMonth,
  low: [0, 0, 0],
  high: [high, high, high],
  never: 1 - byMonth[2],
  p10: null,
  p50: null,
  p90: null,
});
const notes = (events: Readonly<Record<string, EventCurve>>) => policyNotes({ events, trials: 10_000, months: 3 });

describe('notes on policies', () => {
  it('a condition that never held is named, with the upper end of what its chance may be', () => {
    expect(notes({ 'policy.a': curve('Hire', [0, 0, 0]) })).toEqual([
      'Never decided in 10000 futures, since the condition never held long enough (its chance is under 0.04 %): Hire.',
    ]);
  });

  it('the bound is rounded up, never down', () => {
    const [note] = notes({ 'policy.a': curve('Hire', [0, 0, 0], 0.0932) });
    expect(note).toContain('under 10 %');
    expect(notes({ 'policy.a': curve('Hire', [0, 0, 0], 0.00731) })[0]).toContain('under 0.8 %');
  });

  it('several are one note, and a crowd is counted', () => {
    const all = Object.fromEntries(
      Array.from({ length: 11 }, (_, i) => [`policy.p${i}`, curve(`P${i}`, [0, 0, 0])] as const),
    );
    const found = notes(all);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/P0; P1;.*P7; and 3 more\.$/);
  });

  it('a condition that holds from the start in nearly all futures is said to say little', () => {
    expect(notes({ 'policy.a': curve('Hire', [0.95, 0.95, 0.96]) })[0]).toContain('first month in nearly all futures');
    expect(notes({ 'policy.a': curve('Hire', [0.94, 0.95, 0.96]) })).toEqual([]);
  });

  it('other events are no business of theirs', () => {
    expect(notes({ cashOut: curve('Cash', [0, 0, 0]), 'hire.csa': curve('CSA', [1, 1, 1]) })).toEqual([]);
  });
});
