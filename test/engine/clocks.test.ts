import { describe, expect, it } from 'vitest';
import { type Arena, makeArena } from '../../src/engine/arena.ts';
import { STATE } from '../../src/engine/state.ts';
import { makeTrial } from '../../src/engine/trial.ts';
import { rootKey } from '../../src/random/rootKey.ts';
import { type Changes, practice } from '../support/practice.ts';

const LEAVING: Changes = {
  'book.households': 80,
  'book.firmAge': 8,
  tiers: { only: { from: 0, hours: 5, departures: 0.2 } },
};

const eachMonth = (changes: Changes, look: (a: Arena, i: number, month: number) => void): void => {
  const arena = makeArena(practice(changes).numbers, { households: 400, prospects: 400 });
  makeTrial(arena, rootKey('clocks'))(0, 60, (month) => {
    for (let i = 0; i < arena.state[STATE.households]; i++) look(arena, i, month);
  });
};

describe('the clock of a household', () => {
  it('runs at the rate of its stage of tenure: the first year, to the fourth, later', () => {
    const met = new Set<number>();
    eachMonth(LEAVING, (a, i, month) => {
      const tenure = month - a.home.joinedMonth[i];
      const stage = tenure < 12 ? 0 : tenure < 48 ? 1 : 2;
      expect(a.home.rate[i]).toBe(a.tierRate[stage]);
      met.add(a.home.rate[i]);
    });
    expect(met.size).toBe(3);
  });

  it('runs out when the sum of its rate times the common factor has reached it, and the household is gone then', () => {
    const left = new Map<string, number>();
    eachMonth(LEAVING, (a, i, month) => {
      const key = `${a.home.origin[i]} ${a.home.entity[i]}`;
      const before = left.get(key);
      const now = (a.line.leavesAt[a.home.place[i]] - a.exposure[0]) * a.home.rate[i];
      expect(now).toBeGreaterThan(0);
      const tenure = month - 1 - a.home.joinedMonth[i]; // the month ran at the rate of its beginning
      const rate = a.tierRate[tenure < 12 ? 0 : tenure < 48 ? 1 : 2];
      if (before !== undefined) expect(now).toBeCloseTo(before - rate * a.common[0], 9);
      left.set(key, now);
    });
    expect(left.size).toBe(80);
  });
});
