import seedrandom from 'seedrandom';
import { expect, test } from 'vitest';
import { streamKey, uniform, words } from '../../src/random/mix.ts';
import { avalanche, chiSquareOfPairs, correlation, equalPairs } from './suspicion.ts';

const next = seedrandom('mix');
const root = [next.int32(), next.int32()];
const out = new Int32Array(2);

/** The uniform of a full address: what the engine draws. */
function draw(trial: number, purpose: number, entity: number, occurrence: number): number {
  streamKey(root[0], root[1], trial, purpose, 17, out, 0);
  return uniform(out[0], out[1], entity, occurrence);
}

test('uniform is the upper 26 bits of either word, half a step in, for 100,000 addresses', () => {
  for (let i = 0; i < 100_000; i++) {
    const address = [next.int32(), next.int32(), next.int32(), next.int32()] as const;
    words(...address, out, 0);
    const [x, y] = [out[0] >>> 0, out[1] >>> 0];
    expect(uniform(...address)).toBe((Math.floor(x / 64) * 2 ** 26 + Math.floor(y / 64) + 0.5) / 2 ** 52);
  }
});

test('uniform at its two ends: all zero bits give 2^-53, all one bits give 1 - 2^-53, never 0 or 1', () => {
  expect(uniform(0, 0, 0, 0)).toBe(2 ** -53);
  const [entity, occurrence] = addressOf(-1, -1, root[0], root[1]);
  words(root[0], root[1], entity, occurrence, out, 0);
  expect([...out]).toEqual([-1, -1]);
  expect(uniform(root[0], root[1], entity, occurrence)).toBe(1 - 2 ** -53);
});

test('every pair of words comes from exactly one address: the mixing run backwards finds it, 20,000 times', () => {
  for (let i = 0; i < 20_000; i++) {
    const [k0, k1, entity, occurrence] = [next.int32(), next.int32(), next.int32(), next.int32()];
    words(k0, k1, entity, occurrence, out, 0);
    expect(addressOf(out[0], out[1], k0, k1)).toEqual([entity, occurrence]);
  }
});

// 4,000 flips of each of 128 (then 160) input bits by 64 output bits; the largest of 8,192 (10,240) normal values is
// about 4.1, beyond 6 once in 50,000 runs. Seed: mix.
test('avalanche of words: every output bit flips half the time for every input bit, within 6 standard errors', () => {
  expect(avalanche(4, 4_000, next, (a) => words(a[0], a[1], a[2], a[3], out, 0), out)).toBeLessThan(6);
});

test('avalanche of streamKey in root, trial and purpose, within 6 standard errors', () => {
  const key = (a: Int32Array) => streamKey(a[0], a[1], a[2], a[3], a[4], out, 0);
  expect(avalanche(5, 4_000, next, key, out)).toBeLessThan(6);
});

const neighbours: [string, (i: number, step: number) => number][] = [
  ['trial', (i, step) => draw(i + step, 3, 5, 7)],
  ['purpose', (i, step) => draw(11, i + step, 5, 7)],
  ['entity', (i, step) => draw(11, 3, i + step, 7)],
  ['occurrence', (i, step) => draw(11, 3, 5, i + step)],
  ['trial and entity together', (i, step) => draw(i + step, 3, i + step, 7)],
  ['entity and occurrence crossed', (i, step) => draw(11, 3, (i & 255) + step, (i >> 8) - step)],
];

// 200,000 pairs each; a normal value beyond 4.5 is met once in 147,000, beyond 5 (chi-square, skewed) about as rarely.
for (const [part, at] of neighbours) {
  for (const step of [1, 2, 64]) {
    test(`neighbours ${step} apart in ${part}: correlation within 4.5, 32 x 32 chi-square within 5 standard errors`, () => {
      const a = Float64Array.from({ length: 200_000 }, (_, i) => at(i, 0));
      const b = Float64Array.from({ length: 200_000 }, (_, i) => at(i, step));
      expect(Math.abs(correlation(a, b))).toBeLessThan(4.5);
      expect(Math.abs(chiSquareOfPairs(a, b, 32))).toBeLessThan(5);
    });
  }
}

test('the lowest bits are as good: 26-bit halves of neighbours, chi-square within 5 standard errors', () => {
  const low = (u: number) => (u * 2 ** 26) % 1;
  const a = Float64Array.from({ length: 200_000 }, (_, i) => low(draw(1, 3, i, 0)));
  const b = Float64Array.from({ length: 200_000 }, (_, i) => low(draw(1, 3, i, 1)));
  expect(Math.abs(chiSquareOfPairs(a, b, 32))).toBeLessThan(5);
  expect(
    Math.abs(
      chiSquareOfPairs(
        a,
        a.map((_, i) => draw(1, 3, i, 0)),
        32,
      ),
    ),
  ).toBeLessThan(5);
});

// 3 million draws: 4.5e12 pairs over 2^64 values make 2.4e-7 equal ones to be expected; over 2^32 values 1,048 +- 32.
test('10,000 trials of 300 entities: no two draws have equal words, while one word alone repeats 1,048 times (6 se)', () => {
  const first = new Int32Array(3_000_000);
  const second = new Int32Array(3_000_000);
  let at = 0;
  for (let trial = 0; trial < 10_000; trial++) {
    streamKey(root[0], root[1], trial, 101, 17, out, 0);
    const [k0, k1] = out;
    for (let entity = 0; entity < 300; entity++, at++) {
      words(k0, k1, entity, 0, out, 0);
      first[at] = out[0];
      second[at] = out[1];
    }
  }
  expect(equalPairs(first, second)).toBe(0);
  const alone = equalPairs(first, new Int32Array(first.length));
  expect(Math.abs(alone - 1047.7)).toBeLessThan(6 * 32.4);
});

test('10,000 trials of 300 purposes: no two streams have equal keys', () => {
  const first = new Int32Array(3_000_000);
  const second = new Int32Array(3_000_000);
  for (let at = 0; at < 3_000_000; at++) {
    streamKey(root[0], root[1], Math.floor(at / 300), at % 300, 17, out, 0);
    first[at] = out[0];
    second[at] = out[1];
  }
  expect(equalPairs(first, second)).toBe(0);
});

// A trial known by 32 bits only would give 466 +- 22 equal pairs.
test('2,000,000 trials of one purpose: no two streams have equal keys', () => {
  const first = new Int32Array(2_000_000);
  const second = new Int32Array(2_000_000);
  for (let trial = 0; trial < 2_000_000; trial++) {
    streamKey(root[0], root[1], trial, 101, 17, out, 0);
    first[trial] = out[0];
    second[trial] = out[1];
  }
  expect(equalPairs(first, second)).toBe(0);
});

// A hash chain of 32 bits would repeat whole columns of draws; so would a key that forgets part of the purpose.
test('purposes that differ in one word only, in either, still have uncorrelated draws (4.5 standard errors)', () => {
  const column = (p0: number, p1: number) =>
    Float64Array.from({ length: 100_000 }, (_, trial) => {
      streamKey(root[0], root[1], trial, p0, p1, out, 0);
      return uniform(out[0], out[1], 5, 0);
    });
  const base = column(1, 1);
  for (const [p0, p1] of [
    [1, 2],
    [2, 1],
    [1, -1],
    [0x40000001, 1],
    [1, 0x40000001],
  ]) {
    expect(Math.abs(correlation(base, column(p0, p1)))).toBeLessThan(4.5);
  }
});

test('mean 1/2 and variance 1/12 of 1,000,000 draws, within 4.5 standard errors', () => {
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < 1_000_000; i++) {
    const centred = draw(i % 1000, 3, Math.floor(i / 1000), 2) - 0.5;
    sum += centred;
    squares += centred * centred;
  }
  expect(Math.abs(sum / 1e6) / Math.sqrt(1 / 12 / 1e6)).toBeLessThan(4.5);
  expect(Math.abs(squares / 1e6 - 1 / 12) / Math.sqrt(1 / 180 / 1e6)).toBeLessThan(4.5);
});

/** The mixing run backwards, step by step. */
function addressOf(first: number, second: number, k0: number, k1: number): number[] {
  let y = second;
  let x = first ^ y;
  y = unshift(y, 16);
  y = Math.imul(y, inverse(0x21f0aaad));
  y = unshift(y, 15);
  x = unshift(x, 15);
  x = Math.imul(x, inverse(0x7feb352d));
  x = unshift(x, 16);
  y = undo(y, x, 13, 0x846ca68b);
  x = undo(x, y + k1, 15, 0x735a2d97);
  y = undo(y, x + k0, 15, 0xc2b2ae35);
  x = undo(x, y, 15, 0x21f0aaad);
  return [Math.imul(x - k0, inverse(0x9e3779b9)), Math.imul(y - k1, inverse(0x85ebca6b))];
}

function undo(value: number, added: number, shift: number, factor: number): number {
  return unshift(Math.imul(unshift((value - added) | 0, shift), inverse(factor)), 16);
}

function unshift(value: number, shift: number): number {
  let result = value;
  for (let known = shift; known < 32; known += shift) result = value ^ (result >>> shift);
  return result;
}

function inverse(odd: number): number {
  let result = odd;
  for (let i = 0; i < 5; i++) result = Math.imul(result, 2 - Math.imul(odd, result));
  return result;
}
