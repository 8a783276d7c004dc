import seedrandom from 'seedrandom';
import { expect, test } from 'vitest';
import { expm1 } from '../../src/math/expm1.ts';
import { log1p } from '../../src/math/log1p.ts';
import { pow } from '../../src/math/pow.ts';
import { powersOfTwo } from '../../src/math/powersOfTwo.ts';
import { worstGap } from './oracle.ts';

const next = seedrandom('powers');
const tiny = () => (next() - 0.5) * 10 ** (-20 * next());

test('log1p is within 4 ulp of Math.log1p for small, middling and large arguments', () => {
  const draw = (): [number] => [next() < 0.5 ? tiny() : next() < 0.5 ? next() * 2 - 1 : 10 ** (300 * next())];
  expect(worstGap(log1p, Math.log1p, 100_000, draw).gap).toBeLessThan(9e-16);
});

test('log1p at its edges', () => {
  expect([-1, 0, Infinity, 1e-300, -2, NaN].map(log1p)).toEqual([-Infinity, 0, Infinity, 1e-300, NaN, NaN]);
});

test('expm1 is within 6 ulp of Math.expm1 where |x| < 40 and within 1e-13 beyond', () => {
  const near = (): [number] => [next() < 0.5 ? tiny() : next() * 80 - 40];
  const far = (): [number] => [next() * 1400 - 700];
  expect(worstGap(expm1, Math.expm1, 100_000, near).gap).toBeLessThan(1.4e-15);
  expect(worstGap(expm1, Math.expm1, 50_000, far).gap).toBeLessThan(1e-13);
});

test('expm1 at its edges', () => {
  expect([0, Infinity, -Infinity, 1e-300, -800, 800, NaN].map(expm1)).toEqual([
    0,
    Infinity,
    -1,
    1e-300,
    -1,
    Infinity,
    NaN,
  ]);
});

test('pow of whole exponents is within 40 roundings of Math.pow', () => {
  const draw = (): [number, number] => [next() * 3 * (next() < 0.5 ? -1 : 1), Math.floor(next() * 80 - 40)];
  expect(worstGap(pow, Math.pow, 100_000, draw).gap).toBeLessThan(40 * 2 ** -52);
});

test('pow of broken exponents is within 1e-13 of Math.pow', () => {
  const draw = (): [number, number] => [next() * 3, next() * 20 - 10];
  expect(worstGap(pow, Math.pow, 100_000, draw).gap).toBeLessThan(1e-13);
});

test('pow at its edges', () => {
  const cases = [
    [0, 0],
    [0, 2.5],
    [0, -1.5],
    [0, -2],
    [-8, 1 / 3],
    [-1, 2001],
    [-1, 2000],
    [2, 10],
    [10, -2],
    [1.0001, 5000],
    [7, 1],
  ];
  for (const [x, y] of cases) {
    const gap = Math.abs(pow(x, y) / x ** y - 1);
    expect(Object.is(pow(x, y), x ** y) || gap < 1e-12, `${x} to the ${y}`).toBe(true);
  }
});

test('powersOfTwo holds 2^k exactly for every k from -1074 to 1023', () => {
  expect(powersOfTwo.length).toBe(2098);
  for (let k = -1074; k <= 1023; k++) expect(powersOfTwo[k + 1074]).toBe(2 ** k);
});
