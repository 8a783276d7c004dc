import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeQuantiles } from '../../src/stats/quantiles.ts';
import { makeWholeCounts } from '../../src/stats/wholeCounts.ts';
import { bySort } from './bySort.ts';

const P = Float64Array.of(0, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 1);
const ROOM = 3000;
const described = makeQuantiles(ROOM, P);

const describe = (column: readonly number[]) => {
  const out = new Float64Array(P.length);
  described.values.set(column);
  described.quantiles(column.length, out);
  return { quantiles: Array.from(out), mean: described.moments[0], sd: described.moments[1] };
};

/** Mean and standard deviation of whole numbers, of sums without rounding. */
const exactly = (column: readonly number[]) => {
  const n = BigInt(column.length);
  const sum = column.reduce((total, x) => total + BigInt(x), 0n);
  const squares = column.reduce((total, x) => total + BigInt(x) * BigInt(x), 0n);
  const spread = Number(n * squares - sum * sum);
  return { mean: Number(sum) / Number(n), sd: n > 1n ? Math.sqrt(spread / Number(n * (n - 1n))) : 0 };
};

const offset = fc.constantFrom(0, -7, 140, 999_999_000, -1_000_000);
const rare = fc.constantFrom(0, 0, 0, 0, 0, 0, 1, 2);
const few = fc.integer({ min: 0, max: 12 });
const wide = fc.integer({ min: 0, max: 250 });
const far = fc.oneof({ weight: 200, arbitrary: few }, { weight: 1, arbitrary: fc.constantFrom(-300, 500, 1_000_000) });
const lists = fc.oneof(
  ...[rare, few, wide, far].map((of) => fc.array(of, { minLength: 1, maxLength: ROOM, size: 'max' })),
);

test('of whole numbers quantiles equal those of a plain sort, moments those of sums without rounding within 1e-13', () => {
  fc.assert(
    fc.property(offset, lists, (from, list) => {
      const column = list.map((x) => x + from);
      const { quantiles, mean, sd } = describe(column);
      const exact = exactly(column);
      expect(quantiles).toEqual(bySort(column, P));
      expect(Math.abs(mean - exact.mean)).toBeLessThanOrEqual(1e-13 * Math.abs(exact.mean));
      expect(Math.abs(sd - exact.sd)).toBeLessThanOrEqual(1e-12 * exact.sd);
    }),
    { numRuns: 150, seed: 11 },
  );
});

const sampleOf = (column: Float64Array) => ({
  low: Math.min(...column),
  high: Math.max(...column),
  mean: column.reduce((sum, x) => sum + x, 0) / column.length,
});
const counted = (column: readonly number[], sample = sampleOf(Float64Array.from(column))): boolean => {
  const values = Float64Array.from(column);
  return makeWholeCounts(values, new Float64Array(2), P).take(column.length, sample);
};
const leads = Array.from({ length: 2000 }, (_, i) => (i * 7919) % 5);

test('whole numbers near each other are counted', () => {
  expect(counted(leads)).toBe(true);
});

test('a column is not counted one by one if a single value is a fraction, missing, far away or a negative zero before all others', () => {
  const sample = sampleOf(Float64Array.from(leads));
  for (const odd of [2.5, Number.NaN, Infinity, -Infinity, 600, -600, 2 ** 32 + 2])
    for (const at of [0, 1, 2, 3, 1000, 1999]) expect(counted(leads.with(at, odd), sample)).toBe(false);
  expect(counted(leads.with(0, -0), sample)).toBe(false);
});

test('a column that was not counted leaves nothing behind for the next', () => {
  const values = Float64Array.from(leads);
  const two = new Float64Array(2);
  const { take, tell } = makeWholeCounts(values, two, Float64Array.of(0, 0.2, 0.3, 1));
  const out = new Float64Array(4);
  const sample = sampleOf(values);
  values[1999] = 0.5;
  expect(take(2000, sample)).toBe(false);
  values[1999] = leads[1999];
  expect(take(2000, sample)).toBe(true);
  tell(2000, out);
  expect(Array.from(out)).toEqual(bySort(leads, Float64Array.of(0, 0.2, 0.3, 1)));
  expect(two[0]).toBe(2);
});

test('where a sample is all one number, the others are found, and a first value far from the mean is not counted from', () => {
  const sample = { low: 3, high: 3, mean: 3 };
  expect(
    counted(
      leads.map((_, i) => (i % 9 === 8 ? 4 : 3)),
      sample,
    ),
  ).toBe(true);
  expect(
    counted(
      leads.map((_, i) => (i % 9 > 0 ? 4 : 3)),
      sample,
    ),
  ).toBe(false);
});
