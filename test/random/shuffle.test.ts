import { expect, test } from 'vitest';
import { insideUnit } from '../../src/random/insideUnit.ts';
import { words } from '../../src/random/mix.ts';
import { shuffle } from '../../src/random/shuffle.ts';
import { errorsOfCount } from '../support/standardErrors.ts';

const key = new Int32Array(2);
const shuffled = (k: number, count: number): number[] => {
  const out = new Uint8Array(count + 2).fill(200);
  words(7, 11, k, 0, key, 0);
  shuffle(key[0], key[1], count, out, 1);
  expect([out[0], out[count + 1]]).toEqual([200, 200]);
  return [...out.slice(1, count + 1)];
};

test('shuffle writes each of 0 to 99 once, and nothing beside its place', () => {
  for (let k = 0; k < 50; k++)
    expect(shuffled(k, 100).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, i) => i));
});

test('shuffle gives each of the 24 orders of four things as often (4 se, 24,000 keys)', () => {
  const counts = new Map<string, number>();
  for (let k = 0; k < 24_000; k++) {
    const order = shuffled(k, 4).join('');
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect(counts.size).toBe(24);
  for (const count of counts.values()) expect(Math.abs(errorsOfCount(count, 24_000, 1 / 24))).toBeLessThan(4);
});

test('insideUnit moves only what rounding has put on 0 or 1', () => {
  expect([0, 0.3, 1].map(insideUnit)).toEqual([2 ** -53, 0.3, 1 - 2 ** -53]);
});
