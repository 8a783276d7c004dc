import fc from 'fast-check';
import seedrandom from 'seedrandom';
import { expect, test } from 'vitest';
import { quantiles as alone, makeQuantiles } from '../../src/stats/quantiles.ts';
import { sortRange } from '../../src/stats/sortRange.ts';
import { bySort } from './bySort.ts';

const P = Float64Array.of(0, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 1);
const { values: room, quantiles, moments: two } = makeQuantiles(20_000, P);

function ours(column: Float32Array | Float64Array, count: number): number[] {
  const out = new Float64Array(P.length);
  room.set(column);
  quantiles(count, out);
  return Array.from(out);
}

const anyDouble = fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0);
const fewValues = fc.integer({ min: -3, max: 3 });
const anyColumn = fc.oneof(
  fc.array(anyDouble, { minLength: 1, maxLength: 400 }),
  fc.array(fc.oneof(anyDouble, fewValues), { minLength: 1, maxLength: 2_000 }),
  fc.array(fc.oneof(fewValues, fc.constantFrom(1e12, -1e30, 1e-300, 5e-324)), { minLength: 1, maxLength: 2_000 }),
  fc.array(fc.double({ min: -1e-9, max: 1e-9, noNaN: true }), { minLength: 1, maxLength: 1_000 }),
);

test('quantiles of any doubles, duplicates and outliers among them, equal those of a plain sort', () => {
  fc.assert(
    fc.property(anyColumn, fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 9 }), (values, more) => {
      const probabilities = Float64Array.from([...P, ...more]).sort();
      const plain = values.map((x) => x + 0);
      expect(Array.from(alone(plain, probabilities), (x) => x + 0)).toEqual(
        bySort(plain, probabilities).map((x) => x + 0),
      );
    }),
    { numRuns: 500, seed: 7 },
  );
});

const next = seedrandom('columns');
const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
const columns: [string, (i: number) => number][] = [
  ['normal', normal],
  ['lognormal, heavy', () => Math.exp(3 * normal())],
  ['counts', () => Math.floor(5 * next())],
  ['nearly constant', (i) => (i === 777 ? 1e20 : 3)],
  ['constant but for the sampled places', (i) => (i % 78 === 0 ? 3 : normal())],
  ['one value a bucket wide and outliers on both sides', (i) => (i % 50 ? normal() * 1e-9 : normal() * 1e9)],
  ['rising', (i) => i],
  ['falling', (i) => -i],
  ['organ pipe', (i) => Math.min(i, 9_999 - i)],
  ['infinities among numbers', (i) => (i % 10 ? normal() : i % 20 ? Infinity : -Infinity)],
  ['the whole range of doubles', (i) => (i % 2 ? 1 : -1) * 1.7e308 * next()],
  ['subnormal', () => 5e-324 * Math.floor(9 * next())],
];

for (const [name, value] of columns) {
  test(`quantiles of 10,000 values equal those of a plain sort: ${name}`, () => {
    const column = Float64Array.from({ length: 10_000 }, (_, i) => value(i) + 0);
    const single = Float32Array.from(column);
    expect(ours(column, column.length)).toEqual(bySort(column, P));
    expect(ours(single, single.length)).toEqual(bySort(single, P));
  });
}

// Whole numbers are summed exactly as BigInt, so the oracle has no rounding before its last steps.
test('their moments are the mean within 1e-13 and the standard deviation within 1e-12, around a great offset and with an outlier', () => {
  const out = new Float64Array(P.length);
  for (const offset of [0, 1e6, 1e12, -4e15]) {
    for (const first of [0, 100_000]) {
      for (let i = 0; i < 4999; i++) room[i] = offset + (i === 0 ? first : Math.floor(next() * 1000));
      quantiles(4999, out);
      const whole = Array.from(room.subarray(0, 4999), BigInt);
      const n = BigInt(whole.length);
      const sum = whole.reduce((total, x) => total + x, 0n);
      const squares = whole.reduce((total, x) => total + x * x, 0n);
      expect(Math.abs(two[0] - Number(sum) / Number(n))).toBeLessThanOrEqual(1e-13 * Math.abs(two[0]));
      const sd = Math.sqrt(Number(n * squares - sum * sum) / Number(n * (n - 1n)));
      expect(Math.abs(two[1] / sd - 1)).toBeLessThan(1e-12);
    }
  }
});

test('moments of a constant column are its value and exactly 0; of a range no double holds, they are no numbers', () => {
  const out = new Float64Array(P.length);
  room.fill(0.1, 0, 1000);
  quantiles(1000, out);
  expect(Array.from(two)).toEqual([0.1, 0]);
  room[1] = Infinity;
  quantiles(1000, out);
  expect(two[1]).toBeNaN();
});

test('quantiles look at the first count values only, from one value up', () => {
  const column = Float64Array.of(5, 1, 9, -1000, 1000);
  const first = (count: number, ...probabilities: number[]) =>
    Array.from(alone(column.subarray(0, count), Float64Array.from(probabilities)));
  expect(first(1, 0, 0.3, 1)).toEqual([5, 5, 5]);
  expect(first(2, 0, 0.25, 1)).toEqual([1, 2, 5]);
  expect(first(3, 0.5, 0.75)).toEqual([5, 7]);
  expect(ours(column, 3)).toEqual(bySort(column.subarray(0, 3), P));
});

test('probabilities that do not rise are refused', () => {
  expect(() => makeQuantiles(10, Float64Array.of(0.5, 0.25))).toThrow('rise');
});

test('missing values are left out, wherever they stand, and of nothing but them nothing is told', () => {
  for (const missing of [(i: number) => i % 3 === 0, (i: number) => i === 501, () => false, () => true]) {
    const all = Array.from({ length: 1_000 }, (_, i) => (missing(i) ? Number.NaN : normal()));
    const known = all.filter((x) => !Number.isNaN(x));
    const out = new Float64Array(P.length);
    room.set(all);
    expect(quantiles(all.length, out)).toBe(known.length);
    if (known.length > 0) expect(Array.from(out)).toEqual(bySort(known, P));
  }
});

test('quantiles leave the column as it was', () => {
  const column = Float64Array.from({ length: 1_000 }, normal);
  const copy = column.slice();
  ours(column, 1_000);
  expect(column).toEqual(copy);
});

test('sortRange sorts what it is given and nothing else, as a plain sort does', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(anyDouble, fewValues), { maxLength: 500 }), fc.nat(100), fc.nat(100), (all, a, b) => {
      const values = Float64Array.from(all, (x) => x + 0);
      const from = Math.min(a, values.length);
      const to = Math.max(from, values.length - b);
      const plain = values.slice();
      plain.set(plain.slice(from, to).sort(), from);
      sortRange(values, from, to);
      expect(values).toEqual(plain);
    }),
    { numRuns: 500, seed: 7 },
  );
});

test('sortRange is not slowed by order it meets: 20,000 values in four patterns within a second', () => {
  const began = performance.now();
  for (const at of [
    (i: number) => i,
    (i: number) => -i,
    (i: number) => i % 2,
    (i: number) => Math.min(i, 20_000 - i),
  ]) {
    const values = Float64Array.from({ length: 20_000 }, (_, i) => at(i));
    sortRange(values, 0, values.length);
    for (let i = 1; i < values.length; i++) if (values[i - 1] > values[i]) throw new Error(`out of order at ${i}`);
  }
  expect(performance.now() - began).toBeLessThan(1_000);
});
