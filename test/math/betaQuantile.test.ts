import seedrandom from 'seedrandom';
import { expect, test } from 'vitest';
import { betaQuantile } from '../../src/math/betaQuantile.ts';
import { worstGap } from './oracle.ts';

const next = seedrandom('beta quantiles');

/** The larger of x against truth and 1 - x against its own: the nearer end keeps its digits. */
const apart = (x: number, truth: number, rest: number): number =>
  Math.min(Math.abs(x - truth) / truth, Math.abs(1 - x - rest) / rest);

test('betaQuantile of shape 1 on either side is a power: u^(1/a) and 1 - (1 - u)^(1/b), shapes 0.1 to 1,000', () => {
  for (let i = 0; i < 4_000; i++) {
    const [u, a] = [next(), 10 ** (4 * next() - 1)];
    const up = Math.exp(Math.log(u) / a);
    expect(apart(betaQuantile(u, a, 1), up, -Math.expm1(Math.log(u) / a))).toBeLessThan(1e-11);
    const rest = Math.exp(Math.log1p(-u) / a);
    expect(apart(betaQuantile(u, 1, a), -Math.expm1(Math.log1p(-u) / a), rest)).toBeLessThan(1e-11);
  }
});

test('betaQuantile of shapes 1/2 is the arcsine law: sin^2(pi u / 2), within 1e-11', () => {
  const arcsine = (u: number) => Math.sin((Math.PI * u) / 2) ** 2;
  expect(
    worstGap(
      (u) => betaQuantile(u, 0.5, 0.5),
      arcsine,
      4_000,
      (): [number] => [next()],
    ).gap,
  ).toBeLessThan(1e-11);
});

test('betaQuantile of shapes 2 solves u = 3 x^2 - 2 x^3: 1/2 - sin(asin(1 - 2 u) / 3), within 1e-11', () => {
  const cubic = (u: number) => 0.5 - Math.sin(Math.asin(1 - 2 * u) / 3);
  const draw = (): [number] => [0.01 + 0.98 * next()]; // the closed form itself loses digits near 0
  expect(worstGap((u) => betaQuantile(u, 2, 2), cubic, 4_000, draw).gap).toBeLessThan(1e-11);
});

/** P(X >= a) of a binomial of n tries at chance x, term by term. */
function binomialTail(a: number, n: number, x: number): number {
  let term = (1 - x) ** n;
  let sum = 0;
  for (let k = 0; k <= n; k++) {
    if (k >= a) sum += term;
    term *= ((n - k) / (k + 1)) * (x / (1 - x));
  }
  return sum;
}

test('betaQuantile of whole shapes a, b stands where a or more of a + b - 1 tries succeed with chance u, within 1e-11', () => {
  for (let i = 0; i < 3_000; i++) {
    const [a, b, u] = [1 + Math.floor(30 * next()), 1 + Math.floor(30 * next()), next()];
    expect(Math.abs(binomialTail(a, a + b - 1, betaQuantile(u, a, b)) - u)).toBeLessThan(1e-11);
  }
});

test('betaQuantile mirrors: the value at u of (a, b) and at 1 - u of (b, a) add to 1, shapes 0.1 to 1,000', () => {
  for (let i = 0; i < 3_000; i++) {
    const [u, a, b] = [(1 + Math.floor(1023 * next())) / 1024, 10 ** (4 * next() - 1), 10 ** (4 * next() - 1)];
    expect(Math.abs(betaQuantile(u, a, b) + betaQuantile(1 - u, b, a) - 1)).toBeLessThan(1e-13);
  }
});

test('betaQuantile rises with u, is 0 at 0 and 1 at 1, and stays within them at the first and last uniforms', () => {
  for (const [a, b] of [
    [0.1, 0.1],
    [0.1, 1000],
    [1000, 0.1],
    [3, 7],
    [1000, 1000],
  ]) {
    let before = 0;
    for (const u of [0, 2 ** -53, 1e-9, 0.01, 0.3, 0.5, 0.500001, 0.9, 1 - 1e-9, 1 - 2 ** -53, 1]) {
      const x = betaQuantile(u, a, b);
      expect(x).toBeGreaterThanOrEqual(before);
      before = x;
    }
    expect(before).toBe(1);
  }
});
