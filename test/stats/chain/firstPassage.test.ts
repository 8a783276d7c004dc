import { describe, expect, it } from 'vitest';
import { arrivalLaw } from '../../../src/stats/chain/arrivalLaw.ts';
import type { CountChain } from '../../../src/stats/chain/countChain.ts';
import { ChainTooLarge } from '../../../src/stats/chain/countChain.ts';
import { firstPassage } from '../../../src/stats/chain/firstPassage.ts';

const steady = (opening: number, leave: number, law: Float64Array, pending = law): CountChain => ({
  opening,
  leave,
  pending,
  agreeing: () => law,
});

it('a count that only grows passes when enough have come: one less the Poisson chances of too few', () => {
  const passed = firstPassage(steady(10, 0, arrivalLaw(0.5, Number.POSITIVE_INFINITY)), 16, 24);
  for (const t of [1, 6, 12, 24]) {
    let [term, few] = [Math.exp(-0.5 * t), 0];
    for (let k = 0; k < 6; k++) {
      few += term;
      term *= (0.5 * t) / (k + 1);
    }
    expect(passed[t - 1]).toBeCloseTo(1 - few, 12);
  }
});

it('by hand: one household that stays or goes, one that comes or does not', () => {
  const coin = Float64Array.of(0.5, 0.5);
  const passed = firstPassage(steady(1, 0.5, coin, Float64Array.of(0, 1)), 2, 3);
  // two at once: a half; then from one a quarter of the half; then of a quarter still at one (an eighth is at none)
  expect(Array.from(passed)).toEqual([0.5, 0.625, 0.6875]);
});

it('who has passed stays passed, though the count falls back', () => {
  const passed = firstPassage(steady(3, 0.9, Float64Array.of(1), Float64Array.of(0, 0, 1)), 4, 3);
  // two join in step 1 and none after: the level is passed when two of the three stay, or three
  const atOnce = 3 * 0.01 * 0.9 + 0.001;
  expect(passed[0]).toBeCloseTo(atOnce, 14);
  expect(passed[2]).toBe(passed[0]);
});

it('a level that is passed at the start is passed throughout', () => {
  expect(Array.from(firstPassage(steady(5, 0.1, Float64Array.of(1)), 5, 2))).toEqual([1, 1]);
});

describe('limits', () => {
  it('probability that goes missing is a fault', () => {
    expect(() => firstPassage(steady(1, 0, Float64Array.of(0.9)), 4, 2)).toThrow(/lost/);
  });

  it('too many states are refused', () => {
    expect(() => firstPassage(steady(10, 0, arrivalLaw(80, 17.7)), 14_000, 2)).toThrow(ChainTooLarge);
  });
});

it('a household comes with chance 0.4 at each step and none goes: two within two steps, or the second in the third', () => {
  const passed = firstPassage(steady(8, 0, Float64Array.of(0.6, 0.4)), 10, 3);
  expect(passed[0]).toBe(0);
  expect(passed[1]).toBeCloseTo(0.16, 14);
  expect(passed[2]).toBeCloseTo(0.16 + 2 * 0.16 * 0.6, 14);
});
