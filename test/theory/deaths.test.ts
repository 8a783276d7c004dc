import { describe, expect, it } from 'vitest';
import { futures } from '../support/futures.ts';
import { practice } from '../support/practice.ts';
import { errorsOfCount, errorsOfMean } from '../support/standardErrors.ts';

/** Chance to live for so many months from an age, the hazard being exp((age - m)/b)/b a year. */
const gompertz = (m: number, b: number) => (age: number, months: number) =>
  Math.exp(Math.exp((age - m) / b) - Math.exp((age + months / 12 - m) / b));

const couple = gompertz(91.1, 5);
const single = gompertz(87, 9.5);

/** Ages at the middles of a hundred equal parts of the table of ages (F66), uniform within a band. */
const AGES = Array.from({ length: 100 }, (_, i) => {
  const bands = [
    [25, 35, 2],
    [35, 45, 12],
    [45, 55, 20],
    [55, 65, 27],
    [65, 75, 27],
    [75, 85, 10],
    [85, 95, 2],
  ];
  let below = 0;
  for (const [from, to, size] of bands) {
    if (i < below + size) return from + ((to - from) * (i + 0.5 - below)) / size;
    below += size;
  }
  throw new RangeError('ages add up to 100');
});

describe('deaths: Gompertz clocks', () => {
  it.each([
    ['couples, m 91.1 and b 5', 0, couple],
    ['singles, m 87 and b 9.5', 1, single],
  ])('%s: survivors of a book of known ages after 5, 10 and 20 years (4 se)', (name, singles, law) => {
    const trials = 300;
    const plan = practice({ 'book.households': 100, 'book.singles': singles, 'departures.heirsStay': 0 });
    const f = futures(plan, { seed: name, trials, months: 240, only: ['households'] });
    for (const month of [60, 120, 240]) {
      const chances = AGES.map((age) => law(age, month));
      const mean = chances.reduce((a, p) => a + p, 0);
      const error = Math.sqrt(chances.reduce((a, p) => a + p * (1 - p), 0) / trials);
      const found = f.across('households', month).reduce((a, b) => a + b, 0) / trials;
      expect(Math.abs(found - mean) / error).toBeLessThan(4);
    }
  });

  it('couples of 65: nobody is left by 80, 85, 90 with 0.10, 0.25, over 0.50 (F44)', () => {
    expect(1 - couple(65, 180)).toBeCloseTo(0.098, 3);
    expect(1 - couple(65, 240)).toBeCloseTo(0.252, 3);
    expect(1 - couple(65, 300)).toBeCloseTo(0.549, 3);
  });

  it('half of all singles: the share declared is the share found (exact in a book of known middles)', () => {
    const whole = practice({ 'book.households': 100, 'book.singles': 0.5, 'departures.heirsStay': 0 });
    const trials = 100;
    const f = futures(whole, { seed: 'half', trials, months: 240, only: ['households'] });
    const found = f.across('households', 240).reduce((a, b) => a + b, 0) / trials;
    const [one, other] = [couple, single].map((law) => AGES.reduce((a, age) => a + law(age, 240), 0));
    // which half is single is known but shuffled: between the two laws, within the spread of choosing 50 of 100 ages
    const middle = (one + other) / 2;
    const gaps = AGES.map((age) => couple(age, 240) - single(age, 240));
    const spread = Math.sqrt(gaps.reduce((a, g) => a + g * g, 0) / 4);
    expect(Math.abs(found - middle)).toBeLessThan(3 * spread);
    expect(found).not.toBeCloseTo(one, 0);
  });
});

describe('heirs: they keep the firm with a chance, with half the AUM, 28 years younger, on a new clock', () => {
  const STAY = 0.4;
  const SHARE = 0.5;
  const MONTHS = 480;
  const AGE = 55 + (10 * (0.5 - 0.34)) / 0.27; // the median age
  const trials = 3000;
  const plan = practice({
    'book.households': 1,
    'book.singles': 1,
    'departures.heirsStay': STAY,
    'departures.heirsAum': SHARE,
  });
  const f = futures(plan, {
    seed: 'heirs',
    trials,
    months: MONTHS,
    only: ['households', 'aum', 'lostAum', 'leftDied'],
  });

  /** What is left of 1 at the horizon when each handing over keeps `kept` of it, by generation and month. */
  const expected = (kept: number): number => {
    const memory = new Map<number, number>();
    const left = (generation: number, month: number): number => {
      if (generation > 3) return 1; // nobody gets so far
      const slot = generation * 1000 + month;
      const known = memory.get(slot);
      if (known !== undefined) return known;
      const age = AGE + month / 12 - 28 * generation;
      let value = single(age, MONTHS - month);
      for (let k = 1; month + k <= MONTHS; k++) {
        const dies = single(age, k - 1) - single(age, k);
        value += dies * STAY * kept * left(generation + 1, month + k);
      }
      memory.set(slot, value);
      return value;
    };
    return left(0, 0);
  };

  it('share of households left after 40 years (4 se)', () => {
    const there = f.across('households', MONTHS).reduce((a, b) => a + b, 0);
    expect(Math.abs(errorsOfCount(there, trials, expected(1)))).toBeLessThan(4);
  });

  it('mean AUM left after 40 years (4 se)', () => {
    expect(
      Math.abs(
        errorsOfMean(
          f.across('aum', MONTHS).map((x) => x / 1e6),
          expected(SHARE),
        ),
      ),
    ).toBeLessThan(4);
  });

  it('what heirs take away is lost AUM, and nobody who stays is counted as left', () => {
    const k = f.across('aum', MONTHS).findIndex((aum) => Math.abs(aum - 5e5) < 1);
    expect(f.along('lostAum', k).filter((lost) => lost > 0)).toEqual([expect.closeTo(5e5, 6)]);
    expect(f.along('leftDied', k)).toEqual(Array(MONTHS).fill(0));
  });

  it('none where deaths are off, in forty years', () => {
    const off = { 'departures.deaths': 'off', 'departures.heirsStay': 0, 'book.households': 50 };
    const f = futures(practice(off), { seed: 'immortal', trials: 2, months: 480, only: ['households'] });
    expect(f.across('households', 480)).toEqual([50, 50]);
  });
});
