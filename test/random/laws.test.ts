import { pgamma, qgamma, qlnorm, qnorm, qpois } from 'lib-r-math.js';
import seedrandom from 'seedrandom';
import { expect, test } from 'vitest';
import { LAWS, lawQuantile, quantileOf } from '../../src/random/law.ts';
import { pert } from '../../src/random/pert.ts';
import { points } from '../../src/random/points.ts';
import { triangular } from '../../src/random/triangular.ts';

const next = seedrandom('laws');
const FIRST = 2 ** -53; // the least and the greatest uniform there are
const LAST = 1 - 2 ** -53;

test("the codes of normal, lognormal, gamma and poisson give R's quantiles: within 1e-10, counts exactly", () => {
  for (let i = 0; i < 2_000; i++) {
    const u = next();
    const shape = 0.1 + 20 * next();
    expect(lawQuantile(u, LAWS.indexOf('normal'), 3, 2, 2, [])).toBeCloseTo(qnorm(u, 3, 2), 10);
    expect(lawQuantile(u, LAWS.indexOf('lognormal'), 1, 0.5, 0.5, []) / qlnorm(u, 1, 0.5)).toBeCloseTo(1, 10);
    expect(pgamma(lawQuantile(u, LAWS.indexOf('gamma'), shape, 3, 0, []), shape, 1 / 3)).toBeCloseTo(u, 10);
    expect(lawQuantile(u, LAWS.indexOf('poisson'), 4, 0, 0, []) - qpois(u, 4)).toBe(0);
  }
  expect(lawQuantile(0.1, LAWS.indexOf('gamma'), 4, 2, 0, []) / qgamma(0.1, 4, 0.5)).toBeCloseTo(1, 10);
});

test('uniform and bernoulli: a quarter of the way at 1/4, and 1 in the top p of the uniforms', () => {
  expect(quantileOf({ name: 'uniform', parameters: [16, 24, 0] }, 0.25)).toBe(18);
  const coin = (u: number) => quantileOf({ name: 'bernoulli', parameters: [0.3, 0, 0] }, u);
  expect([FIRST, 0.69, 0.71, LAST].map(coin)).toEqual([0, 0, 1, 1]);
});

test('triangular: the area of its triangle below the value it gives is u, within 1e-12, the mode at either end too', () => {
  for (let i = 0; i < 2_000; i++) {
    const u = next();
    const [low, high] = [-3 + next(), 5 + next()];
    const mode = i % 10 === 0 ? low : i % 10 === 1 ? high : low + (high - low) * next();
    const x = triangular(u, low, mode, high);
    const peak = 2 / (high - low);
    const below =
      x <= mode && mode > low
        ? (((x - low) / (mode - low)) * peak * (x - low)) / 2
        : 1 - (((high - x) / (high - mode)) * peak * (high - x)) / 2;
    expect(Math.abs(below - u)).toBeLessThan(1e-12);
  }
  expect([triangular(FIRST, 1, 2, 4), triangular(LAST, 1, 2, 4)].map((x) => Math.round(x * 1e6))).toEqual([1e6, 4e6]);
});

// With the mode in the middle PERT is beta(3, 3), whose cumulative is 10 t^3 - 15 t^4 + 6 t^5; at the low end beta(1, 5).
test('pert with its mode in the middle or at its low end has the closed forms of beta(3, 3) and beta(1, 5)', () => {
  for (let i = 0; i < 1_000; i++) {
    const u = next();
    const t = (pert(u, 4, 10, 16) - 4) / 12;
    expect(Math.abs(10 * t ** 3 - 15 * t ** 4 + 6 * t ** 5 - u)).toBeLessThan(1e-11);
    expect(pert(u, 4, 4, 16)).toBeCloseTo(4 + 12 * (1 - (1 - u) ** 0.2), 10);
  }
});

test('pert has the mean (low + 4 mode + high) / 6 over 20,000 even quantiles, within 1e-4', () => {
  let sum = 0;
  for (let i = 0; i < 20_000; i++) sum += pert((i + 0.5) / 20_000, 4, 8, 16);
  expect(Math.abs(sum / 20_000 - (4 + 4 * 8 + 16) / 6)).toBeLessThan(1e-4);
});

test('points: the least value whose chance reaches u, wherever the points stand', () => {
  const numbers = [99, 99, 0.25, 3, 0.75, 4, 1, 12];
  const at = (u: number) => points(u, numbers, 2, 3);
  expect([FIRST, 0.25, 0.2500001, 0.5, 0.75, 0.7500001, LAST].map(at)).toEqual([3, 3, 4, 4, 4, 12, 12]);
});

test('no law falls as u rises', () => {
  for (const name of LAWS) {
    const parameters =
      name === 'points' ? ([0, 3, 0] as const) : name === 'bernoulli' ? ([0.3, 0, 0] as const) : ([2, 3, 5] as const);
    const law = { name, parameters, points: [0.2, 1, 0.5, 2, 1, 9] };
    let before = Number.NEGATIVE_INFINITY;
    for (let i = 0; i <= 1_000; i++) {
      const x = quantileOf(law, Math.min(LAST, Math.max(FIRST, i / 1_000)));
      expect(x, name).toBeGreaterThanOrEqual(before);
      before = x;
    }
  }
});

test('a code that no law has is a fault, not a number', () => {
  expect(() => lawQuantile(0.5, LAWS.length, 0, 0, 0, [])).toThrow('no such law');
});
