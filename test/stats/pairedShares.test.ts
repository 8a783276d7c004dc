import seedrandom from 'seedrandom';
import { describe, expect, test } from 'vitest';
import { pairedShares } from '../../src/stats/pairedShares.ts';
import { errorsOfCount } from '../support/standardErrors.ts';

const Z = 1.959963984540054;

/** Logarithm of the chance of what was seen at a share `q` of pairs with only the second, and a difference `d`. */
const likelihood = (b: number, c: number, n: number, q: number, d: number): number => {
  const term = (count: number, p: number) => (count === 0 ? 0 : p > 0 ? count * Math.log(p) : -Infinity);
  return term(b, q + d) + term(c, q) + term(n - b - c, 1 - 2 * q - d);
};

/** The most likely share at a difference, by golden section: no formula of it. */
const mostLikely = (b: number, c: number, n: number, d: number): number => {
  let [low, high] = [Math.max(0, -d), (1 - d) / 2];
  const ratio = (Math.sqrt(5) - 1) / 2;
  for (let k = 0; k < 200; k++) {
    const [left, right] = [high - ratio * (high - low), low + ratio * (high - low)];
    if (likelihood(b, c, n, left, d) > likelihood(b, c, n, right, d)) high = right;
    else low = left;
  }
  return (low + high) / 2;
};

const errorsAt = (b: number, c: number, n: number, d: number): number => {
  const q = mostLikely(b, c, n, d);
  return ((b - c) / n - d) / Math.sqrt((2 * q + d - d * d) / n);
};

describe('the difference of two paired shares', () => {
  test.each([
    [1, 7, 21],
    [6, 16, 161],
    [40, 20, 160],
    [3, 0, 12],
    [0, 5, 90],
    [812, 790, 10_000],
  ])('%d only first, %d only second of %d: its ends are where the score test just refuses', (b, c, n) => {
    const { difference, low, high } = pairedShares({ onlyFirst: b, onlySecond: c, pairs: n });
    expect(difference).toBeCloseTo((b - c) / n, 14);
    expect(errorsAt(b, c, n, low)).toBeCloseTo(Z, 5);
    expect(errorsAt(b, c, n, high)).toBeCloseTo(-Z, 5);
  });

  test('airways before and after transplantation (Bentur et al. 2009): -0.517 to -0.026, as Fagerland et al. (2014) have it', () => {
    const { low, high } = pairedShares({ onlyFirst: 1, onlySecond: 7, pairs: 21 });
    expect([low, high].map((x) => x.toFixed(3))).toEqual(['-0.517', '-0.026']);
  });

  test('where no pair differs it is z^2 / (n + z^2) either way, as in closed form', () => {
    const { difference, low, high } = pairedShares({ onlyFirst: 0, onlySecond: 0, pairs: 400 });
    expect(difference).toBe(0);
    expect(high).toBeCloseTo((Z * Z) / (400 + Z * Z), 12);
    expect(low).toBe(-high);
  });

  test.each([
    [30, 14],
    [31, 15],
    [29, 16],
    [28, 15],
  ])("%d against %d leaves out 0 exactly where McNemar's test does", (b, c) => {
    const { low } = pairedShares({ onlyFirst: b, onlySecond: c, pairs: 500 });
    expect(low > 0).toBe(((b - c) * (b - c)) / (b + c) > Z * Z);
  });

  test('the other way round every sign turns, to the last bit', () => {
    const one = pairedShares({ onlyFirst: 91, onlySecond: 40, pairs: 977 });
    const other = pairedShares({ onlyFirst: 40, onlySecond: 91, pairs: 977 });
    expect([other.difference, other.low, other.high]).toEqual([-one.difference, -one.high, -one.low]);
  });

  test('of no pairs anything is possible', () => {
    expect(pairedShares({ onlyFirst: 0, onlySecond: 0, pairs: 0 })).toEqual({ difference: 0, low: -1, high: 1 });
  });

  test('it stays within -1 to 1 where all pairs differ', () => {
    expect(pairedShares({ onlyFirst: 9, onlySecond: 0, pairs: 9 }).high).toBe(1);
    expect(pairedShares({ onlyFirst: 0, onlySecond: 9, pairs: 9 }).low).toBe(-1);
  });

  test.each([
    [0.16, 0.03],
    [0.02, 0.005],
    [0.2, 0.2],
  ])(
    '2,000 samples of 500 pairs, %d only first and %d only second: 95 % hold the truth (3 se, seed "tango")',
    (p, q) => {
      const next = seedrandom.alea('tango');
      let held = 0;
      for (let sample = 0; sample < 2000; sample++) {
        let [onlyFirst, onlySecond] = [0, 0];
        for (let k = 0; k < 500; k++) {
          const u = next();
          if (u < p) onlyFirst += 1;
          else if (u < p + q) onlySecond += 1;
        }
        const { low, high } = pairedShares({ onlyFirst, onlySecond, pairs: 500 });
        held += Number(low <= p - q && p - q <= high);
      }
      expect(Math.abs(errorsOfCount(held, 2000, 0.95))).toBeLessThan(3);
    },
  );
});
