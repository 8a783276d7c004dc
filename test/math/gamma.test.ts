import { dpois, lgamma as lgammaR, pgamma, qgamma } from 'lib-r-math.js';
import seedrandom from 'seedrandom';
import { expect, test } from 'vitest';
import { betaI } from '../../src/math/betaI.ts';
import { gammaP, gammaQ } from '../../src/math/gammaP.ts';
import { gammaQuantile } from '../../src/math/gammaQuantile.ts';
import { lgamma } from '../../src/math/lgamma.ts';
import { poissonTerm } from '../../src/math/poissonTerm.ts';
import { stirlingError } from '../../src/math/stirlingError.ts';
import { worstGap } from './oracle.ts';

const next = seedrandom('gamma');
/** A shape and a value within eight standard deviations of it. */
const around = (a: number): [number, number] => [a, Math.abs(a + (next() - 0.5) * 16 * Math.sqrt(a)) + 1e-3];

test("lgamma is within 3e-14 (1 + |value|) of R's from 1e-10 to 1e10", () => {
  const draw = (): [number] => [next() < 0.5 ? next() * 30 : 10 ** (20 * next() - 10)];
  const lift = (f: (x: number) => number) => (x: number) => 1 + Math.abs(f(x));
  expect(
    worstGap(
      lift(lgamma),
      lift((x) => lgammaR(x)),
      50_000,
      draw,
    ).gap,
  ).toBeLessThan(3e-14);
});

test('lgamma of whole numbers to 171 is the log of their factorial, within 1e-14', () => {
  let factorial = 1;
  for (let n = 1; n <= 170; n++) {
    factorial *= n;
    expect(Math.abs(lgamma(n + 1) - Math.log(factorial))).toBeLessThan(1e-14 * (1 + Math.log(factorial)));
  }
  expect([0, -1, 1, 2, Infinity].map(lgamma)).toEqual([Infinity, NaN, 0, 0, Infinity]);
});

test('stirlingError of whole numbers to 170 is what Stirling lacks of the log factorial, within 1e-12', () => {
  let factorial = 1;
  for (let n = 1; n <= 170; n++) {
    factorial *= n;
    const lacking = Math.log(factorial) - ((n + 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI));
    expect(Math.abs(stirlingError(n) - lacking)).toBeLessThan(1e-12);
  }
});

test("poissonTerm is within 2e-13 of R's dpois for counts to 1e6, within eight sd", () => {
  const draw = (): [number, number] => {
    const [a, x] = around(10 ** (6 * next()));
    return [Math.round(a), x];
  };
  expect(worstGap(poissonTerm, (a, x) => dpois(a, x), 20_000, draw).gap).toBeLessThan(2e-13);
  expect([poissonTerm(0, 0), poissonTerm(3, 0), poissonTerm(0, 2)]).toEqual([1, 0, Math.exp(-2)]);
});

test("gammaP and gammaQ are within 1e-10 of R's pgamma for shapes from 0.01 to 1e5", () => {
  const draw = () => around(10 ** (7 * next() - 2));
  expect(worstGap(gammaP, (a, x) => pgamma(x, a, 1), 20_000, draw).gap).toBeLessThan(1e-10);
  expect(worstGap(gammaQ, (a, x) => pgamma(x, a, 1, undefined, false), 20_000, draw).gap).toBeLessThan(1e-10);
});

test('gammaP of shape 1 is 1 - exp(-x), of shape 2 less x exp(-x) as well, within 1e-14', () => {
  for (let x = 0.01; x < 30; x *= 1.1) {
    expect(Math.abs(gammaP(1, x) - -Math.expm1(-x))).toBeLessThan(1e-14);
    expect(Math.abs(gammaQ(2, x) / ((1 + x) * Math.exp(-x)) - 1)).toBeLessThan(1e-13);
  }
  expect([gammaP(2, 0), gammaQ(2, 0), gammaP(2, Infinity), gammaQ(2, Infinity), gammaP(2, NaN)]).toEqual([
    0,
    1,
    1,
    0,
    NaN,
  ]);
});

test("gammaQuantile is within 1e-12 of R's qgamma for shapes from 0.1 to 1,000", () => {
  const draw = (): [number, number] => [next(), 10 ** (4 * next() - 1)];
  expect(worstGap(gammaQuantile, (u, a) => qgamma(u, a, 1), 5_000, draw).gap).toBeLessThan(1e-12);
});

test('gammaQuantile is undone by gammaP within 1e-11, in tails to 1e-16', () => {
  const draw = (): [number, number] => [10 ** (-16 * next()), 10 ** (4 * next() - 1)];
  expect(
    worstGap(
      (u, a) => gammaP(a, gammaQuantile(u, a)),
      (u) => u,
      5_000,
      draw,
    ).gap,
  ).toBeLessThan(1e-11);
  expect([gammaQuantile(0, 2), gammaQuantile(1, 2), gammaQuantile(NaN, 2)]).toEqual([0, Infinity, NaN]);
});

test('gammaQuantile answers at the last uniforms on either side for shapes from 0.01 to 1e5', () => {
  for (const shape of [0.01, 0.1, 0.7, 1, 30, 1000, 1e5]) {
    expect(gammaQuantile(2 ** -53, shape)).toBeGreaterThanOrEqual(0);
    expect(gammaQuantile(1 - 2 ** -53, shape)).toBeGreaterThan(gammaQuantile(0.999, shape));
    expect(gammaQuantile(1 - 2 ** -53, shape)).toBeLessThan(Infinity);
  }
});

// Whole parameters have a closed form: I_x(a, b) is the chance of at least a successes in a + b - 1 tries.
test('betaI of whole parameters is a binomial tail, within 1e-12', () => {
  for (let round = 0; round < 2_000; round++) {
    const a = 1 + Math.floor(next() * 40);
    const b = 1 + Math.floor(next() * 40);
    const x = 0.02 + 0.96 * next();
    const n = a + b - 1;
    let tail = 0;
    let ways = 1;
    for (let k = 0; k <= n; k++) {
      if (k >= a) tail += ways * x ** k * (1 - x) ** (n - k);
      ways = (ways * (n - k)) / (k + 1);
    }
    expect(Math.abs(betaI(a, b, x, 1 - x) - tail)).toBeLessThan(1e-12);
  }
});

test('betaI(a, 1) is x^a and betaI(1, b) is 1 - (1 - x)^b, within 1e-12, for parameters from 0.01 to 1,000', () => {
  for (let round = 0; round < 5_000; round++) {
    const a = 10 ** (5 * next() - 2);
    const x = next();
    expect(Math.abs(betaI(a, 1, x, 1 - x) - x ** a)).toBeLessThan(1e-12);
    expect(Math.abs(betaI(1, a, x, 1 - x) - (1 - (1 - x) ** a))).toBeLessThan(1e-12);
  }
  expect([betaI(2, 3, 0, 1), betaI(2, 3, 1, 0)]).toEqual([0, 1]);
});
