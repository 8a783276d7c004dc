import { describe, expect, it } from 'vitest';
import { type Arena, makeArena } from '../../src/engine/arena.ts';
import { STATE } from '../../src/engine/state.ts';
import { makeTally } from '../../src/engine/tally.ts';
import { makeTrial } from '../../src/engine/trial.ts';
import { rootKey } from '../../src/random/rootKey.ts';
import { type Changes, practice } from '../support/practice.ts';

/** People come, go, move between tiers and outgrow brackets, at a known market. */
const BUSY: Changes = {
  'book.households': 60,
  'book.aum': { mean: 1e6, logSd: 0.9, floor: 0 },
  'book.firmAge': 8,
  tiers: {
    top: { from: 2e6, hours: 20, departures: 0.1 },
    middle: { from: 1e6, hours: 10, departures: 0.2 },
    low: { from: 0, hours: 5, departures: 0.3 },
  },
  'market.volatility': 0.3,
  'fees.brackets': [
    { from: 0, rate: 0.01 },
    { from: 700_000, rate: 0.008 },
    { from: 1.5e6, rate: 0.006 },
  ],
};

const eachMonth = (changes: Changes, look: (a: Arena, month: number) => void): void => {
  const arena = makeArena(practice(changes).numbers, { households: 400, prospects: 400 });
  const trial = makeTrial(arena, rootKey('line'));
  for (let k = 0; k < 3; k++) trial(k, 48, (month) => look(arena, month));
};

const households = (a: Arena): number[] => Array.from({ length: a.state[STATE.households] }, (_, i) => i);

describe('the line of households', () => {
  it('holds every household once, at the place that it knows', () => {
    eachMonth(BUSY, (a) => {
      const rows = households(a);
      expect(a.firstPlace.at(-1)).toBe(rows.length);
      expect(rows.map((i) => a.line.who[a.home.place[i]])).toEqual(rows);
      expect([...a.line.who.subarray(0, rows.length)].sort((x, y) => x - y)).toEqual(rows);
    });
  });

  it('has drawers without a gap, each with the households that were filed in it', () => {
    eachMonth(BUSY, (a) => {
      const within = households(a).filter((i) => {
        const d = a.home.drawer[i];
        return a.firstPlace[d] <= a.home.place[i] && a.home.place[i] < a.firstPlace[d + 1];
      });
      expect(within).toHaveLength(a.state[STATE.households]);
    });
  });

  it('files by tier, and within it by bracket, richest first', () => {
    let drawers = new Set<number>();
    eachMonth({ ...BUSY, 'fees.from': 'cash', 'fees.indexed': false, inflation: 0 }, (a) => {
      for (const i of households(a)) {
        const aum = a.line.aum[a.home.place[i]];
        const bracket = aum < 700_000 ? 1 : aum < 1.5e6 ? 2 : 3;
        expect(a.home.drawer[i]).toBe(4 * a.home.tier[i] + 3 - bracket);
        drawers = drawers.add(a.home.drawer[i]);
      }
    });
    expect(drawers.size).toBeGreaterThan(4);
  });

  it('leaves sums of hazards and counts as a fresh count has them, whoever comes, goes or changes tier', () => {
    eachMonth({ ...BUSY, departures: { heirsStay: 0.5, heirsAum: 1 } }, (a) => {
      const sums = [a.counts, a.requestSum, a.calendarSum, a.hazardSum, a.frailtySum];
      const kept = sums.map((sum) => [...sum]);
      const state = [...a.state];
      const tally = makeTally(a);
      tally.empty();
      for (const i of households(a)) tally.add(i);
      sums.forEach((sum, j) => {
        for (const [k, x] of sum.entries()) expect(kept[j][k]).toBeCloseTo(x, 9);
        sum.set(kept[j]);
      });
      a.state.set(state);
    });
  });

  it('keeps the advisor with the household, whoever moves', () => {
    eachMonth(BUSY, (a) => {
      for (const i of households(a)) expect(a.line.advisor[a.home.place[i]]).toBe(a.home.advisor[i]);
    });
  });
});
