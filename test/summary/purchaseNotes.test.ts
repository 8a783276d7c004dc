import { expect, it } from 'vitest';
import type { EventCurve } from '../../src/summary/forecast.ts';
import { purchaseNotes } from '../../src/summary/purchaseNotes.ts';

const curve = (byMonth: readonly number[]): EventCurve => ({
  label: 'Deal: not bought',
  already: 0,
  byMonth,
  low: [0, 0],
  high: [1, 1],
  never: 0,
  p10: null,
  p50: null,
  p90: null,
});

it('a book that was not bought in some futures is said, with their share at the end', () => {
  const events = { 'policyRefused.deal': curve([0.1, 0.2543]) };
  expect(purchaseNotes({ events, months: 2 })[0]).toMatch(/^Deal: not bought in 25 % of futures, where cash/);
});

it('a book that is always bought needs no note, and other events are none', () => {
  expect(purchaseNotes({ events: { 'policyRefused.deal': curve([0, 0]), cashOut: curve([1, 1]) }, months: 2 })).toEqual(
    [],
  );
});
