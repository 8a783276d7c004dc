import { pnorm, qnorm } from 'lib-r-math.js';
import seedrandom from 'seedrandom';
import { expect, test } from 'vitest';
import { normalCdf } from '../../src/math/normalCdf.ts';
import { normalQuantile } from '../../src/math/normalQuantile.ts';
import { worstGap } from './oracle.ts';

const next = seedrandom('normal');

test("normalQuantile is within 1e-15 of R's qnorm in the middle and in both tails, down to 1e-300", () => {
  const draw = (): [number] => [next() < 0.5 ? next() : 10 ** (-300 * next())];
  expect(worstGap(normalQuantile, (u) => qnorm(u), 100_000, draw).gap).toBeLessThan(1e-15);
});

test('normalQuantile at its edges', () => {
  expect([0, 1, 0.5, -0.1, 1.1, NaN].map(normalQuantile)).toEqual([-Infinity, Infinity, 0, NaN, NaN, NaN]);
});

test("normalCdf is within 1e-13 of R's pnorm from -37 to 8", () => {
  const draw = (): [number] => [next() * 45 - 37];
  expect(worstGap(normalCdf, (z) => pnorm(z), 100_000, draw).gap).toBeLessThan(1e-13);
});

test('normalCdf at its edges', () => {
  expect([-Infinity, Infinity, 0, NaN].map(normalCdf)).toEqual([0, 1, 0.5, NaN]);
});

test('normalCdf takes back what normalQuantile does, within 1e-13', () => {
  const draw = (): [number] => [next()];
  expect(
    worstGap(
      (u) => normalCdf(normalQuantile(u)),
      (u) => u,
      50_000,
      draw,
    ).gap,
  ).toBeLessThan(1e-13);
});
