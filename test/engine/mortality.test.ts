import { describe, expect, it } from 'vitest';
import { makeArena } from '../../src/engine/arena.ts';
import { BEYOND } from '../../src/engine/beyond.ts';
import { makeMortality } from '../../src/engine/mortality.ts';
import { makeTrial } from '../../src/engine/trial.ts';
import { rootKey } from '../../src/random/rootKey.ts';
import { type Changes, practice } from '../support/practice.ts';

const HOUSEHOLDS = 400;

/** A book of singles and couples on its first day. */
const opened = (changes: Changes = {}) => {
  const numbers = practice({ 'book.households': HOUSEHOLDS, 'book.singles': 0.4, ...changes }).numbers;
  const arena = makeArena(numbers, { households: HOUSEHOLDS, prospects: 1 });
  makeTrial(arena, rootKey('mortality'))(0, 0, () => {});
  return { ...arena.home, ...makeMortality(arena) };
};
const rows = Array.from({ length: HOUSEHOLDS }, (_, i) => i);

describe('households that come together', () => {
  const book = opened();

  it('end by death in the months that each would be given by itself, bit for bit', () => {
    expect(new Set(book.deathMonth).size).toBeGreaterThan(100);
    expect(Array.from(book.deathMonth)).toEqual(rows.map((i) => book.deathMonthOf(i, 0, book.age[i])));
  });

  it('have the hazard exp((age - mode) / spread) / spread: mode and spread 91.1 and 5 of couples, 87 and 9.5 of singles', () => {
    for (const i of rows) {
      const [mode, spread] = book.couple[i] === 1 ? [91.1, 5] : [87, 9.5];
      const hazard = Math.exp((book.age[i] - mode) / spread) / spread;
      expect(Math.abs(book.frailty[i] / hazard - 1)).toBeLessThan(1e-14);
    }
  });
});

it('with deaths off nobody has a last month or any hazard', () => {
  const book = opened({ 'departures.deaths': 'off' });
  expect(rows.map((i) => book.deathMonth[i])).toEqual(rows.map(() => BEYOND));
  expect(rows.map((i) => book.frailty[i])).toEqual(rows.map(() => 0));
});
