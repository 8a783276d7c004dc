import seedrandom from 'seedrandom';
import { expect, test } from 'vitest';
import { log } from '../../src/math/log.ts';
import { anyDoubles, differing } from './oracle.ts';

test('log equals Math.log bit for bit on 300,000 doubles of every exponent and sign', () => {
  expect(differing(log, Math.log, anyDoubles('log', 300_000))).toEqual([]);
});

test('log equals Math.log bit for bit on 300,000 values in (0, 4) and 100,000 within 1e-5 of 1', () => {
  const next = seedrandom('log near');
  expect(
    differing(
      log,
      Math.log,
      Array.from({ length: 300_000 }, () => next() * 4),
    ),
  ).toEqual([]);
  expect(
    differing(
      log,
      Math.log,
      Array.from({ length: 100_000 }, () => 1 + (next() - 0.5) * 2e-5),
    ),
  ).toEqual([]);
});

test('log equals Math.log bit for bit on every power of two and its neighbours', () => {
  const values: number[] = [];
  for (let k = -1074; k <= 1023; k++) {
    const power = 2 ** k;
    values.push(power, power * (1 + 2 ** -52), power * (1 - 2 ** -53), power * Math.SQRT2, power * (1 - 2 ** -21));
  }
  expect(differing(log, Math.log, values)).toEqual([]);
});

test('log at its edges: zeros, infinities, negatives, NaN, subnormals, the largest double', () => {
  const edges = [0, -0, Infinity, -Infinity, -1, -5e-324, NaN, 5e-324, 2.225073858507201e-308, Number.MAX_VALUE, 1];
  expect(differing(log, Math.log, edges)).toEqual([]);
});
