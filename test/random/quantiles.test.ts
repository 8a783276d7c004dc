import { dpois, ppois, qexp, qgeom, qlnorm, qlogis, qnorm, qpois } from 'lib-r-math.js';
import seedrandom from 'seedrandom';
import { expect, test } from 'vitest';
import { normalQuantile } from '../../src/math/normalQuantile.ts';
import { exponential } from '../../src/random/exponential.ts';
import { geometric } from '../../src/random/geometric.ts';
import { gompertz } from '../../src/random/gompertz.ts';
import { lognormal } from '../../src/random/lognormal.ts';
import { negativeBinomial } from '../../src/random/negativeBinomial.ts';
import { poisson } from '../../src/random/poisson.ts';
import { spread } from '../../src/random/spread.ts';
import { wealth } from '../../src/random/wealth.ts';

const next = seedrandom('quantiles');
const FIRST = 2 ** -53; // the least and the greatest uniform there are
const LAST = 1 - 2 ** -53;

test("poisson equals R's qpois for 40,000 uniforms and means from 0.001 to 10,000", () => {
  const differing: number[][] = [];
  for (let i = 0; i < 40_000; i++) {
    const u = next();
    const mean = i % 2 ? next() * 60 : 10 ** (7 * next() - 3);
    if (poisson(u, mean) !== qpois(u, mean)) differing.push([u, mean]);
  }
  expect(differing).toEqual([]);
});

// R's density is summed over nine standard deviations on either side, so no cumulative function is shared.
test('poisson at means to 1e6 stands on the step of the summed density, within 1e-10', () => {
  for (const mean of [41, 500, 2e4, 1e6]) {
    const reach = Math.ceil(9 * Math.sqrt(mean));
    const from = Math.max(0, Math.floor(mean) - reach);
    const cumulative: number[] = [];
    for (let k = from, sum = 0; k <= mean + reach; k++) {
      sum += dpois(k, mean);
      cumulative.push(sum);
    }
    for (let i = 0; i < 300; i++) {
      const u = next();
      const k = poisson(u, mean) - from;
      expect(cumulative[k]).toBeGreaterThan(u - 1e-10);
      if (k > 0) expect(cumulative[k - 1]).toBeLessThan(u + 1e-10);
    }
  }
});

test("poisson turns from k to k + 1 where R's ppois(k) is, to 1e-11 on either side, by both methods", () => {
  for (let i = 0; i < 2_000; i++) {
    const mean = 1 + next() * (i % 2 ? 39 : 1_000);
    const k = Math.floor(mean + (next() - 0.5) * 10 * Math.sqrt(mean));
    if (k < 0) continue;
    expect(poisson(ppois(k, mean) - 1e-11, mean)).toBe(k);
    expect(poisson(ppois(k, mean) + 1e-11, mean)).toBe(k + 1);
  }
});

test("poisson seven sd out is k midway between R's upper tails of k - 1 and k", () => {
  for (let i = 0; i < 500; i++) {
    const mean = 41 + next() * 100;
    const k = Math.floor(mean + (6.5 + next()) * Math.sqrt(mean));
    const middle = (ppois(k - 1, mean, false) + ppois(k, mean, false)) / 2;
    if (middle > 1e-13) expect(poisson(1 - middle, mean)).toBe(k);
  }
});

test('poisson never falls when u or the mean rises, across the change of method at 40', () => {
  for (let i = 0; i < 2_000; i++) {
    const u = next();
    let before = 0;
    for (const mean of [0, 0.1, 1, 7, 25, 39.9, 40, 40.0001, 40.2, 45, 60, 1000]) {
      const k = poisson(u, mean);
      expect(k).toBeGreaterThanOrEqual(before);
      expect(poisson(Math.min(LAST, u + 0.01 * next()), mean)).toBeGreaterThanOrEqual(k);
      before = k;
    }
  }
});

test('poisson at its edges: mean 0, the first and the last uniform', () => {
  expect([poisson(0.99, 0), poisson(FIRST, 7), poisson(FIRST, 1e4)]).toEqual([0, 0, qpois(FIRST, 1e4)]);
  for (const mean of [1e-300, 1e-9, 0.3, 7, 40, 41, 1e3, 1e6]) {
    const excess = (poisson(LAST, mean) - mean) / Math.sqrt(mean + 1);
    expect(excess).toBeGreaterThan(mean > 1e-3 ? 7 : -1); // sd above the mean; the normal's is 8.2
    expect(excess).toBeLessThan(15);
  }
});

/** P(X = k) summed by its recursion in plain doubles. */
function countsBelow(k: number, mean: number, size: number): number {
  let term = Math.exp(-size * Math.log1p(mean / size));
  let sum = term;
  for (let i = 0; i < k; i++) {
    term *= ((size + i) / (i + 1)) * (mean / (mean + size));
    sum += term;
  }
  return sum;
}

// lib-r-math.js is no oracle here: its pbeta (0.52539 for I(0.4; 2, 3), which is 0.5248) misleads its qnbinom.
test('negativeBinomial stands on the step of its summed probabilities within 1e-10, means 0.01 to 5,000, sizes 0.1 to 100', () => {
  for (let i = 0; i < 4_000; i++) {
    const u = next();
    const mean = i % 2 ? next() * 10 : 10 ** (5.7 * next() - 2);
    const size = Math.max(10 ** (3 * next() - 1), mean / 500); // so that the first term does not vanish
    const k = negativeBinomial(u, mean, size);
    expect(countsBelow(k, mean, size)).toBeGreaterThan(u - 1e-10);
    if (k > 0) expect(countsBelow(k - 1, mean, size)).toBeLessThan(u + 1e-10);
  }
});

test('negativeBinomial of size 1 is geometric: ceil(log(1 - u) / log(mean / (1 + mean))) - 1, at means to 1e6', () => {
  for (let i = 0; i < 5_000; i++) {
    const u = next();
    const mean = 10 ** (8 * next() - 2);
    const exact = Math.log1p(-u) / -Math.log1p(1 / mean);
    if (Math.abs(exact - Math.round(exact)) < 1e-9 * (1 + exact)) continue;
    expect(negativeBinomial(u, mean, 1)).toBe(Math.max(0, Math.ceil(exact) - 1));
  }
});

test('negativeBinomial has mean 1.6 and variance mean + mean^2 / size over 100,000 even quantiles, within 0.1 %', () => {
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < 100_000; i++) {
    const k = negativeBinomial((i + 0.5) / 100_000, 1.6, 0.8);
    sum += k;
    squares += k * k;
  }
  const mean = sum / 100_000;
  expect(Math.abs(mean / 1.6 - 1)).toBeLessThan(1e-3);
  expect(Math.abs((squares / 100_000 - mean * mean) / (1.6 + (1.6 * 1.6) / 0.8) - 1)).toBeLessThan(1e-3);
});

test('negativeBinomial never falls when u or the mean rises, across the change of method at 100', () => {
  for (let i = 0; i < 500; i++) {
    const u = next();
    let before = 0;
    for (const mean of [0, 0.1, 1.6, 20, 99.9, 100, 100.01, 101, 300, 1e4]) {
      const k = negativeBinomial(u, mean, 2.5);
      expect(k).toBeGreaterThanOrEqual(before);
      expect(negativeBinomial(Math.min(LAST, u + 0.01 * next()), mean, 2.5)).toBeGreaterThanOrEqual(k);
      before = k;
    }
  }
});

test('negativeBinomial at its edges answers at once: mean 0, tiny and endless sizes, great means, the last uniforms', () => {
  expect([negativeBinomial(0.99, 0, 2), negativeBinomial(FIRST, 3, 2)]).toEqual([0, 0]);
  expect(negativeBinomial(0.3, 5, Infinity)).toBe(poisson(0.3, 5));
  expect(negativeBinomial(0.3, 5, 1e12)).toBe(poisson(0.3, 5));
  const began = performance.now();
  for (const mean of [1e-6, 1.6, 99, 101, 1e6, 1e9]) {
    for (const size of [1e-3, 0.1, 1, 50, 1e6]) {
      for (const u of [FIRST, 0.5, LAST]) expect(Number.isInteger(negativeBinomial(u, mean, size))).toBe(true);
    }
  }
  expect(performance.now() - began).toBeLessThan(2_000);
});

test("lognormal, exponential and geometric equal R's quantiles: within 1e-12, and exactly where they count", () => {
  for (let i = 0; i < 5_000; i++) {
    const u = next();
    expect(lognormal(u, 0.4, 1.3) / qlnorm(u, 0.4, 1.3)).toBeCloseTo(1, 12);
    expect(exponential(1 - u) / qexp(u, 1)).toBeCloseTo(1, 9); // 1 - u has lost digits of a small u
    expect(geometric(1 - u, 0.07)).toBe(qgeom(u, 0.07));
  }
  expect([geometric(0.5, 1), geometric(0.5, 0), geometric(LAST, 0.2)]).toEqual([0, Infinity, 0]);
  expect(geometric(FIRST, 0.2)).toBeGreaterThan(160);
});

// Simpson's rule over the hazard the docstring names, against the clock -log u.
test('gompertz: the hazard integrated over the years it gives is -log u, within 1e-8', () => {
  for (let i = 0; i < 300; i++) {
    const [u, age, m, b] = [next(), 30 + 70 * next(), 80 + 12 * next(), 7 + 6 * next()];
    const years = gompertz(u, age, m, b);
    const steps = 2_000;
    let sum = 0;
    for (let s = 0; s <= steps; s++) {
      const weight = s === 0 || s === steps ? 1 : s % 2 ? 4 : 2;
      sum += (weight * Math.exp((age + (years * s) / steps - m) / b)) / b;
    }
    expect(Math.abs((sum * years) / steps / 3 / -Math.log(u) - 1)).toBeLessThan(1e-8);
  }
});

test('gompertz: a newborn at modal age 88 dies at 88 with density highest there, and small u lives long', () => {
  const ages = Array.from({ length: 20_000 }, (_, i) => gompertz((i + 0.5) / 20_000, 0, 88, 9));
  const within = (from: number, to: number) => ages.filter((age) => age >= from && age < to).length;
  expect(within(87, 89)).toBeGreaterThan(within(83, 85));
  expect(within(87, 89)).toBeGreaterThan(within(91, 93));
  expect(gompertz(0.01, 60, 88, 9)).toBeGreaterThan(gompertz(0.99, 60, 88, 9));
});

test("spread on its three scales: R's normal, lognormal and logistic of normal, with a side of its own below and above", () => {
  for (let i = 0; i < 2_000; i++) {
    const u = next();
    const z = qnorm(u);
    const sd = u < 0.5 ? 0.4 : 0.9;
    expect(spread(u, 0, 3, 0.4, 0.9)).toBeCloseTo(3 + sd * z, 12);
    expect(spread(u, 1, 3, 0.4, 0.9) / qlnorm(u, 3, sd)).toBeCloseTo(1, 12);
    expect(qlogis(spread(u, 2, -1, 0.4, 0.9))).toBeCloseTo(-1 + sd * z, 10);
  }
  expect([spread(0.5, 0, 3, 1, 2), spread(0.3, 0, 3, 0, 0), spread(0.5, 2, 0, 1, 2)]).toEqual([3, 3, 0.5]);
});

test("wealth is R's lognormal held at the floor, times the scale", () => {
  for (let i = 0; i < 2_000; i++) {
    const u = next();
    expect(wealth(normalQuantile(u), 0.2, 1.1, 0.5, 250) / (250 * Math.max(0.5, qlnorm(u, 0.2, 1.1)))).toBeCloseTo(
      1,
      12,
    );
  }
  expect(wealth(normalQuantile(FIRST), 0.2, 1.1, 0.5, 250)).toBe(125);
});
