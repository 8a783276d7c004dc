import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeArena } from '../../src/engine/arena.ts';
import { makeTrial } from '../../src/engine/trial.ts';
import { KINDS } from '../../src/plan/layout.ts';
import type { SignalName } from '../../src/plan/signals.ts';
import { rootKey } from '../../src/random/rootKey.ts';
import { randomPractices } from '../support/randomPractices.ts';
import { solo } from '../support/solo.ts';

/** What may be undefined: tenure of nobody, days to answer nothing, years that nobody stays. */
const UNDEFINED: readonly SignalName[] = ['tenure', 'responseDays', 'tierYears'];
/** What may be below zero; a negative receivable within rounding, an organic index when the last household leaves. */
const SIGNED: readonly SignalName[] = ['marketGain', 'netFlows', 'cashFlow', 'cash', 'receivables', 'organicAum'];
/** Shares, and what is counted. */
const SHARES: readonly SignalName[] = ['serviceQuality', 'advisorQuality'];
const COUNTS: readonly SignalName[] = [
  'joined',
  'leftMoved',
  'leftDied',
  'declined',
  'turnedAway',
  'settled',
  'leads',
  'meetings',
  'signings',
  'households',
  'advisorHouseholds',
  'roleSeats',
  'openSearches',
];

type Look = (name: SignalName, value: number, index: number) => void;

const everywhere = (seed: number, look: Look): void => {
  fc.assert(
    fc.property(randomPractices, fc.integer(), (sets, luck) => {
      const arena = makeArena(solo(sets).numbers, { households: 3000, prospects: 3000 });
      const { size, ...offsets } = arena.signal;
      const families = Object.entries(offsets) as [SignalName, number][];
      const trial = makeTrial(arena, rootKey(String(luck)));
      for (let k = 0; k < 3; k++)
        trial(k, 36, () => {
          families.forEach(([name, from], f) => {
            const to = families[f + 1]?.[1] ?? size;
            for (let i = from; i < to; i++) look(name, arena.signals[i], i - from);
          });
        });
    }),
    { numRuns: 10, seed },
  );
};

describe('what the engine says of random practices', () => {
  it('is never NaN or infinite, but for what may be undefined', () => {
    everywhere(11, (name, value) => {
      if (Number.isFinite(value) || (Number.isNaN(value) && UNDEFINED.includes(name))) return;
      expect.fail(`${name} is ${value}`);
    });
  });

  it('is never negative where it cannot be, beyond rounding', () => {
    everywhere(12, (name, value, i) => {
      if (value < -1e-9 && !SIGNED.includes(name)) expect.fail(`${name} ${i} is ${value}`);
    });
  });

  it('counts in whole numbers, and keeps shares between 0 and 1', () => {
    everywhere(13, (name, value) => {
      if (COUNTS.includes(name)) expect(Number.isInteger(value)).toBe(true);
      if (SHARES.includes(name)) expect(value >= 0 && value <= 1).toBe(true);
    });
  });

  it('leaves no backlog of overhead or prospecting: they lapse, or wait as prospects', () => {
    everywhere(14, (name, value, i) => {
      const lapses = KINDS[i] === 'overhead' || KINDS[i] === 'prospecting';
      if (name === 'kindBacklog' && lapses) expect(value).toBe(0);
    });
  });
});
