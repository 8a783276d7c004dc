import seedrandom from 'seedrandom';
import { describe, expect, test } from 'vitest';
import { pairedPassages } from '../../src/stats/pairedPassages.ts';
import { productLimit } from '../../src/stats/productLimit.ts';
import { whichLater } from '../../src/stats/whichLater.ts';
import { errorsOfCount } from '../support/standardErrors.ts';

const NEVER = 32_767;
const MONTH = 12;

/** Futures in pairs: months of an event in two plans that share luck, some of them lost before. */
const drawn = (next: () => number, pairs: number, losing: number): readonly [Int16Array, Int16Array] => {
  const one = new Int16Array(pairs);
  const other = new Int16Array(pairs);
  for (let k = 0; k < pairs; k++) {
    const shared = next();
    const lost = next() < losing ? 1 + Math.floor(next() * 20) : NEVER;
    const code = (own: number, rate: number): number => {
      const month = Math.floor((-Math.log(0.7 * shared + 0.3 * own) / rate) * 10);
      return month <= lost ? Math.min(month, NEVER) : -lost;
    };
    one[k] = code(next(), 1);
    other[k] = code(next(), 0.7);
  }
  return [one, other];
};

const chanceAt = (months: Int16Array, month: number): number => {
  const { already, byMonth } = productLimit(months, month);
  return already + byMonth[month - 1];
};

describe('the difference of two chances by a month', () => {
  test('where nobody is lost is that of two paired shares, its variances those of yes and no', () => {
    const [one, other] = drawn(seedrandom.alea('whole'), 400, 0);
    const { difference, first, variances } = pairedPassages(one, other, MONTH);
    const yes = [one, other].map((months) => Array.from(months, (month) => Number(month <= MONTH)));
    const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
    const [a, b] = yes.map(mean);
    expect(difference).toBeCloseTo(a - b, 12);
    expect(first).toBeCloseTo(a, 12);
    expect(variances.first).toBeCloseTo(a * (1 - a), 12);
    expect(variances.second).toBeCloseTo(b * (1 - b), 12);
    const differences = yes[0].map((x, k) => x - yes[1][k]);
    expect(variances.difference).toBeCloseTo(mean(differences.map((x) => x * x)) - (a - b) ** 2, 12);
  });

  test('with futures lost, the chances are product limits and the variance is that of leaving each out in turn (2 %)', () => {
    const [one, other] = drawn(seedrandom.alea('lost'), 300, 0.4);
    const { difference, first, second, variances, low, high } = pairedPassages(one, other, MONTH);
    expect(first).toBeCloseTo(chanceAt(one, MONTH), 12);
    expect(second).toBeCloseTo(chanceAt(other, MONTH), 12);
    const without = Array.from(one, (_, k) => {
      const rest = [one, other].map((months) => months.filter((_, j) => j !== k));
      return chanceAt(rest[0], MONTH) - chanceAt(rest[1], MONTH);
    });
    const mean = without.reduce((a, b) => a + b, 0) / without.length;
    const jackknife = (299 / 300) * without.reduce((sum, x) => sum + (x - mean) ** 2, 0);
    expect(variances.difference / 300 / jackknife).toBeGreaterThan(0.98);
    expect(variances.difference / 300 / jackknife).toBeLessThan(1.02);
    expect((high - low) / 2).toBeCloseTo(1.959964 * Math.sqrt(variances.difference / 300), 6);
    expect((high + low) / 2).toBeCloseTo(difference, 12);
  });

  test('the other way round every sign turns, to the last bit', () => {
    for (const losing of [0, 0.4]) {
      const [one, other] = drawn(seedrandom.alea('swap'), 200, losing);
      const [forth, back] = [pairedPassages(one, other, MONTH), pairedPassages(other, one, MONTH)];
      expect([back.difference, back.low, back.high]).toEqual([-forth.difference, -forth.high, -forth.low]);
    }
  });

  test('of equal months is exactly 0', () => {
    const [, same] = drawn(seedrandom.alea('equal'), 200, 0.4);
    expect(pairedPassages(same, same, MONTH).difference).toBe(0);
  });

  test('600 samples of 300 pairs, a third of them lost: 95 % hold the truth (3 se, seed "covered")', () => {
    const next = seedrandom.alea('covered');
    const [one, other] = drawn(seedrandom.alea('truth'), 400_000, 0);
    const truth = pairedPassages(one, other, MONTH).difference;
    let held = 0;
    for (let sample = 0; sample < 600; sample++) {
      const { low, high } = pairedPassages(...drawn(next, 300, 0.35), MONTH);
      held += Number(low <= truth && truth <= high);
    }
    expect(Math.abs(errorsOfCount(held, 600, 0.95))).toBeLessThan(3);
  });
});

describe('which of two comes later', () => {
  const order = (a: number, b: number) => {
    const counts = whichLater(Int16Array.of(a), Int16Array.of(b), 24);
    return Object.entries(counts).find(([, count]) => count === 1)?.[0];
  };

  test.each([
    [5, 9, 'later'],
    [9, 5, 'earlier'],
    [0, 0, 'same'],
    [7, 7, 'same'],
    [7, NEVER, 'later'],
    [NEVER, 24, 'earlier'],
    [7, 30, 'later'],
    [NEVER, 40, 'neither'],
    [7, -7, 'later'],
    [7, -12, 'later'],
    [7, -3, 'unknown'],
    [-3, 7, 'unknown'],
    [-9, 7, 'earlier'],
    [-3, -3, 'unknown'],
    [-3, NEVER, 'unknown'],
    [-24, NEVER, 'neither'],
  ])('%d and %d: %s', (a, b, which) => {
    expect(order(a, b)).toBe(which);
  });
});
