import seedrandom from 'seedrandom';
import { expect, test } from 'vitest';
import { words } from '../../src/random/mix.ts';
import { purposeKey } from '../../src/random/purposeKey.ts';
import { rootKey } from '../../src/random/rootKey.ts';
import { avalanche, chiSquareOfPairs, equalPairs } from './suspicion.ts';

/** RC4 with the first 256 bytes dropped, keyed by the text, as the oracle of a short seed. */
function rc4(text: string): () => number {
  const state = Array.from({ length: 256 }, (_, i) => i);
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + state[i] + text.charCodeAt(i % text.length)) & 255;
    [state[i], state[j]] = [state[j], state[i]];
  }
  let i = 0;
  let j = 0;
  const byte = () => {
    i = (i + 1) & 255;
    j = (j + state[i]) & 255;
    [state[i], state[j]] = [state[j], state[i]];
    return state[(state[i] + state[j]) & 255];
  };
  for (let drop = 0; drop < 256; drop++) byte();
  return () => (byte() << 24) | (byte() << 16) | (byte() << 8) | byte();
}

test('rootKey is the first eight bytes of RC4-drop-256 keyed by the text and a line feed', () => {
  for (const text of ['7', 'hello.', 'growing-firm', '2024-06-30', '-1']) {
    const word = rc4(`${text}\n`);
    expect(rootKey(text)).toEqual([word(), word()]);
  }
});

test('rootKey is local: the same again, whatever other generators did, and Math.random is left alone', () => {
  const before = Math.random;
  const key = rootKey('seed');
  seedrandom('another')();
  expect(rootKey('seed')).toEqual(key);
  expect(Math.random).toBe(before);
});

test('seeds that repeat one another, such as 7, 77 and 777, have different roots', () => {
  const roots = ['7', '77', '777', '12', '1212', '', ' ', '  '].map((text) => rootKey(text).join());
  expect(new Set(roots).size).toBe(roots.length);
});

test('10,000 seeds 1, 2, 3 ...: no two root keys are equal', () => {
  const keys = Array.from({ length: 10_000 }, (_, i) => rootKey(String(i + 1)));
  expect(
    equalPairs(
      Int32Array.from(keys, (k) => k[0]),
      Int32Array.from(keys, (k) => k[1]),
    ),
  ).toBe(0);
});

test('purposeKey is fixed: the key of a name does not change between versions', () => {
  expect(purposeKey('channels.referrals/aum')).toEqual([-1652502545, 1958624378]);
});

test('100,000 likely names, of one pattern: no two purpose keys are equal, and words pass a 32 x 32 chi-square (5 se)', () => {
  const keys = Array.from({ length: 100_000 }, (_, i) =>
    purposeKey(`channels.c${i % 1000}/aum${Math.floor(i / 1000)}`),
  );
  const first = Int32Array.from(keys, (k) => k[0]);
  const second = Int32Array.from(keys, (k) => k[1]);
  expect(equalPairs(first, second)).toBe(0);
  const part = (column: Int32Array) => Float64Array.from(column, (word) => (word >>> 0) / 2 ** 32);
  expect(Math.abs(chiSquareOfPairs(part(first), part(second), 32))).toBeLessThan(5);
});

test('names of few characters, and of zeros, are told apart', () => {
  const names = ['', '\0', '\0\0', 'a', 'b', 'ab', 'ba', 'aa', 'a\0', '\0a', 'é', 'e\u0301', '€'];
  expect(new Set(names.map((name) => purposeKey(name).join())).size).toBe(names.length);
});

// 2,000 flips of each of the 32 bits of two neighbouring characters. Seed: names.
test('avalanche of purposeKey: a changed bit of a name flips every key bit half the time, within 6 standard errors', () => {
  const out = new Int32Array(2);
  const key = (a: Int32Array) => {
    const units = [a[0] & 0xffff, a[0] >>> 16, 65, 66];
    out.set(purposeKey(String.fromCharCode(...units)));
  };
  expect(avalanche(1, 2_000, seedrandom('names'), key, out)).toBeLessThan(6);
});

test('words at zero addresses under zero keys are not a fixed point of streams: a root of zeros still gives draws', () => {
  const out = new Int32Array(2);
  words(0, 0, 1, 0, out, 0);
  expect(out[0] !== 0 && out[1] !== 0).toBe(true);
});
