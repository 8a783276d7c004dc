import fc from 'fast-check';
import seedrandom from 'seedrandom';
import { expect, test } from 'vitest';
import { moments } from '../../src/stats/moments.ts';
import { wilson } from '../../src/stats/wilson.ts';

function of(values: ArrayLike<number>, count = values.length): number[] {
  const out = new Float64Array(2);
  moments(Float64Array.from(values), count, out);
  return Array.from(out);
}

test('moments of 2, 4, 4, 4, 5, 5, 7, 9 are mean 5 and sd sqrt(32 / 7)', () => {
  expect(of([2, 4, 4, 4, 5, 5, 7, 9])).toEqual([5, Math.sqrt(32 / 7)]);
});

// Whole numbers are summed exactly as BigInt, so the oracle has no rounding before its last steps.
test('moments of whole numbers around a great offset equal exact sums, within 1e-12', () => {
  const next = seedrandom('moments');
  for (const offset of [0, 1e6, 1e12, -4e15]) {
    const values = Array.from({ length: 5_000 }, () => offset + Math.floor(next() * 1000));
    const n = BigInt(values.length);
    const sum = values.reduce((total, x) => total + BigInt(x), 0n);
    const squares = values.reduce((total, x) => total + BigInt(x) * BigInt(x), 0n);
    const [mean, sd] = of(values);
    const variance = Number(n * squares - sum * sum) / Number(n * (n - 1n));
    expect(Math.abs(mean - Number(sum) / Number(n))).toBeLessThanOrEqual(1e-12 * Math.abs(mean));
    expect(Math.abs(sd / Math.sqrt(variance) - 1)).toBeLessThan(1e-12);
  }
});

test('moments of a constant column are that value and exactly 0, whatever the value and the count', () => {
  const anyValue = fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0);
  fc.assert(
    fc.property(anyValue, fc.integer({ min: 1, max: 300 }), (value, count) => {
      expect(of(new Array<number>(count).fill(value))).toEqual([value, 0]);
    }),
    { seed: 7 },
  );
});

test('moments of one value have sd 0, and only the first count values are looked at', () => {
  expect(of([3, 100], 1)).toEqual([3, 0]);
  expect(of([1, 3, 100], 2)).toEqual([2, Math.SQRT2]);
});

test('moments read float32 columns', () => {
  const out = new Float64Array(2);
  moments(Float32Array.of(1, 2, 3), 3, out);
  expect(Array.from(out)).toEqual([2, 1]);
});

// The limits are where the score statistic (share - p) / sqrt(p (1 - p) / n) is 1.96 in size.
test('wilson: at either limit the score statistic is 1.959964, within 1e-9', () => {
  for (const [k, n] of [
    [1, 10],
    [5, 10],
    [81, 263],
    [9_990, 10_000],
    [1, 1_000_000],
  ]) {
    const { share, low, high } = wilson(k, n);
    expect(share).toBe(k / n);
    expect((share - low) / Math.sqrt((low * (1 - low)) / n)).toBeCloseTo(1.959963984540054, 9);
    expect((high - share) / Math.sqrt((high * (1 - high)) / n)).toBeCloseTo(1.959963984540054, 9);
  }
});

test('wilson of none and of all of n has z^2 / (n + z^2) on its open side; of no tries it knows nothing', () => {
  const open = 1.959963984540054 ** 2 / (40 + 1.959963984540054 ** 2);
  expect(wilson(0, 40)).toEqual({ share: 0, low: 0, high: expect.closeTo(open, 14) });
  expect(wilson(40, 40)).toEqual({ share: 1, low: expect.closeTo(1 - open, 14), high: 1 });
  expect(wilson(0, 0)).toEqual({ share: 0, low: 0, high: 1 });
});
