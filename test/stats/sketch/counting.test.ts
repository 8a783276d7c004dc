import fc from 'fast-check';
import seedrandom from 'seedrandom';
import { expect, test } from 'vitest';
import { ShelfFull } from '../../../src/stats/sketch/makeCounter.ts';
import { makeSketches, P, sketchOf } from './sketchOf.ts';

const someValue = fc.oneof(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: -5, max: 600 }));
const someParts = fc.array(fc.array(someValue, { maxLength: 40 }), { minLength: 1, maxLength: 12 });

test('what a sketch says of its quantiles does not depend on the parts in which, nor the order in which, values came', () => {
  fc.assert(
    fc.property(someParts, (parts) => {
      fc.pre(parts.flat().length > 0);
      const inParts = makeSketches(1, 200);
      for (const part of [...parts].reverse()) inParts.add(0, part);
      const atOnce = makeSketches(1, 200);
      atOnce.add(0, parts.flat());
      expect(inParts.quantiles(0)).toEqual(atOnce.quantiles(0));
    }),
    { numRuns: 300, seed: 11 },
  );
});

test('sketches that are filled in turn say what they say when filled one after the other', () => {
  const next = seedrandom('in turn');
  const lists = Array.from({ length: 5 }, (_, s) => Array.from({ length: 300 }, () => (next() - 0.3) * 10 ** (s * 2)));
  const inTurn = makeSketches(5, 400);
  for (let from = 0; from < 300; from += 50) {
    for (const [s, list] of lists.entries()) inTurn.add(s, list.slice(from, from + 50));
  }
  for (const [s, list] of lists.entries()) expect(inTurn.quantiles(s)).toEqual(sketchOf(list).quantiles(0));
});

test('mean and standard deviation are those of all values to ten digits, however they came in', () => {
  const next = seedrandom('moments');
  for (const [shift, scale] of [
    [0, 1],
    [1e6, 1],
    [-5, 1e-6],
    [1e6, 1e6],
  ]) {
    const values = Array.from({ length: 7_777 }, () => shift + scale * next());
    const mean = values.reduce((sum, x) => sum + (x - shift), 0) / values.length; // without the shift, so without loss
    const squares = values.reduce((sum, x) => sum + (x - shift - mean) ** 2, 0);
    const found = sketchOf(values).figures(0);
    expect(found.count).toBe(7_777);
    expect(Math.abs(found.mean - shift - mean)).toBeLessThan(1e-11 * Math.max(Math.abs(shift), scale));
    expect(found.sd / Math.sqrt(squares / 7_776)).toBeCloseTo(1, 10);
  }
});

test('a constant has no standard deviation at all', () => {
  expect(sketchOf(Array(5_500).fill(0.1)).figures(0)).toMatchObject({ mean: 0.1, sd: 0, least: 0.1, most: 0.1 });
});

test.each([
  ['whole numbers', [1, 2, 30, -7], 1],
  ['halves', [1, 2.5, -0.5], 0.5],
  ['multiples of eight', [0, 8, 40, -16], 8],
  ['zero alone', [0, 0], Infinity],
  ['thirty-seconds', [1, 1 / 32], 0],
  ['amounts of money', [10.1, 20], 0],
  ['more than 32 bits of sixteenths', [134_217_728, 1], 0],
])('the step of %s', (_, values, step) => {
  expect(sketchOf(values).figures(0).step).toBe(step);
});

test('a step that is lost stays lost', () => {
  const sketches = makeSketches(1, 10);
  for (const part of [[1, 2], [1.1], [3]]) sketches.add(0, part);
  expect(sketches.figures(0).step).toBe(0);
});

test('nothing is counted beyond the pages there are', () => {
  const sketches = makeSketches(1, 3);
  sketches.add(0, [1, 2, 4]);
  sketches.add(0, [1.5, 3, 7]);
  expect(sketches.quantiles(0, P)).toHaveLength(P.length);
  expect(() => sketches.add(0, [8])).toThrow(ShelfFull);
});
