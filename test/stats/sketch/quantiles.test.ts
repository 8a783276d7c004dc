import fc from 'fast-check';
import seedrandom from 'seedrandom';
import { expect, test } from 'vitest';
import { bySort } from '../bySort.ts';
import { P, sketchOf } from './sketchOf.ts';

const MOST = 0.005; // what is promised; buckets are 1/256 wide
const next = seedrandom('sketches');
const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());

/**
 * How far quantiles are off, in parts of the value: where one lies between two neighbours far apart, of the larger of the
 * two, since what is interpolated cannot be closer than its ends.
 */
function worstError(values: readonly number[], probabilities = P): number {
  const found = sketchOf(values).quantiles(0, probabilities);
  const sorted = [...values].sort((a, b) => a - b);
  const exact = bySort(values, probabilities);
  const errors = exact.map((value, i) => {
    if (found[i] === value) return 0;
    const below = Math.floor((sorted.length - 1) * probabilities[i]);
    const size = Math.max(Math.abs(sorted[below]), Math.abs(sorted[Math.min(below + 1, sorted.length - 1)]));
    return Math.abs(found[i] - value) / size;
  });
  return Math.max(...errors);
}

const hard: [string, (i: number) => number][] = [
  ['normal about zero', normal],
  ['normal far from zero', () => 1e6 + 1e3 * normal()],
  ['below zero', () => -Math.exp(normal())],
  ['heavy on both sides of zero', () => normal() ** 9 * 1e5],
  ['lognormal, heavy', () => Math.exp(5 * normal())],
  ['as many sizes as doubles have', () => (next() < 0.5 ? -1 : 1) * 2 ** (900 * (next() - 0.5))],
  ['mostly zero, else money', () => (next() < 0.9 ? 0 : 1e4 * next())],
  ['half below zero, half zero', () => (next() < 0.5 ? 0 : -40_000 * next())],
  ['two clusters', () => (next() < 0.5 ? 10 : 1e6) * (1 + 1e-4 * normal())],
  ['within one bucket', () => 1 + next() / 300],
  ['at the lower end of a bucket', (i) => (i % 2 ? 100 : 100.39)],
  ['at the upper end of a bucket', (i) => (i % 2 ? 100.38 : 100.0001)],
  ['large whole numbers', () => Math.floor(100_000 * next())],
  ['rising', (i) => i / 7],
];

for (const [name, value] of hard) {
  test(`p5 to p95 of 20,000 values are off by 0.5 % at most: ${name}`, () => {
    expect(worstError(Array.from({ length: 20_000 }, (_, i) => value(i)))).toBeLessThan(MOST);
  });
}

const largest = 1e140; // beyond it a run counts nothing
const anyValue = fc.oneof(
  fc.double({ min: -largest, max: largest, noNaN: true }),
  fc.double({ min: -1000, max: 1000, noNaN: true }),
  fc.integer({ min: -2000, max: 2000 }),
  fc.constantFrom(0, -0, 5e-324, -5e-324, 1e-310, 0.0625, -0.5, 134_217_728, -134_217_728),
);

test('any quantile of any few values is off by 0.5 % at most, or by less than the smallest normal double', () => {
  const anyList = fc.array(anyValue, { minLength: 1, maxLength: 300 });
  const anyProbability = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(anyList, fc.array(anyProbability, { minLength: 1, maxLength: 9 }), (values, probabilities) => {
      const plain = values.map((x) => (Math.abs(x) < 2.3e-308 ? 0 : x));
      expect(worstError(plain, Float64Array.from(probabilities))).toBeLessThan(MOST);
    }),
    { numRuns: 500, seed: 5 },
  );
});

const exact: [string, () => number][] = [
  ['households about 42', () => Math.round(42 + 9 * normal())],
  ['whole numbers up to 512', () => Math.floor(513 * next())],
  ['whole numbers from -512', () => -Math.floor(513 * next())],
  ['yes and no', () => (next() < 0.3 ? 1 : 0)],
  ['half and quarter positions', () => Math.floor(20 * next()) / 4],
  ['sixteenths', () => Math.floor(100 * next()) / 16],
  ['full thousands and 24', () => 1024 * Math.floor(400 * next())],
  ['a constant', () => 0.1],
  ['a constant below zero', () => -1234.5678],
  ['nothing but zero', () => 0],
  ['zero from either side', () => (next() < 0.5 ? 0 : -0)],
];

for (const [name, value] of exact) {
  test(`p5 to p95 of 20,000 values are exact: ${name}`, () => {
    const values = Array.from({ length: 20_000 }, () => value());
    expect(
      sketchOf(values)
        .quantiles(0)
        .map((x) => x + 0),
    ).toEqual(bySort(values, P).map((x) => x + 0));
  });
}

test('whole numbers above 512 are read as numbers between whole ones, never beyond what was seen', () => {
  const values = Array.from({ length: 20_000 }, () => 600 + Math.floor(3 * next()));
  for (const found of sketchOf(values).quantiles(0, Float64Array.of(0, 0.01, 0.5, 0.99, 1))) {
    expect(found).toBe(Math.round(found));
    expect(found).toBeGreaterThanOrEqual(600);
    expect(found).toBeLessThanOrEqual(602);
  }
});

test('one value is every quantile of itself', () => {
  expect(sketchOf([-3.3]).quantiles(0)).toEqual(Array(P.length).fill(-3.3));
});
