import seedrandom from 'seedrandom';
import { expect, test } from 'vitest';
import { crps } from '../../src/stats/crps.ts';
import { pit } from '../../src/stats/pit.ts';
import { errorsOfMean, errorsOfVariance } from '../support/standardErrors.ts';

/** Box and Muller, which shares no code with the quantiles of src/math. */
const normals = (next: () => number, count: number): Float64Array =>
  Float64Array.from({ length: count }, () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()));

/** Twice the normal distribution function less one, by its series: exact to 1e-12 for |x| < 4. */
const within = (x: number): number => {
  let term = x;
  let sum = x;
  for (let k = 1; k < 80; k++) {
    term *= (-x * x) / (2 * k);
    sum += term / (2 * k + 1);
  }
  return (2 * sum) / Math.sqrt(2 * Math.PI);
};

/** Gneiting and Raftery (2007): score of a normal law of mean 0 and standard deviation 1. */
const ofNormal = (y: number): number =>
  y * within(y) + (2 * Math.exp((-y * y) / 2)) / Math.sqrt(2 * Math.PI) - 1 / Math.sqrt(Math.PI);

test('crps of normal samples has the mean of the closed form: 400 samples of 20, within 4 standard errors', () => {
  const next = seedrandom('crps');
  for (const actual of [0, 0.7, -2.5]) {
    const scores = Array.from({ length: 400 }, () => crps(normals(next, 20).sort(), actual));
    expect(Math.abs(errorsOfMean(scores, ofNormal(actual)))).toBeLessThan(4);
  }
});

test('crps equals the mean distance to the outcome less half that of all ordered pairs, worked pair by pair', () => {
  const sample = [-1, 0.5, 0.5, 3, 10];
  for (const actual of [-4, 0.5, 2, 11]) {
    const away = sample.reduce((sum, x) => sum + Math.abs(x - actual), 0) / 5;
    const pairs = sample.flatMap((x, i) => sample.filter((_, j) => j !== i).map((y) => Math.abs(x - y)));
    const apart = pairs.reduce((sum, d) => sum + d, 0) / pairs.length;
    expect(crps(Float64Array.from(sample), actual)).toBeCloseTo(away - apart / 2, 12);
  }
});

test('crps of a single value is its distance', () => {
  expect(crps(Float64Array.of(2), 5)).toBe(3);
});

test('pit of outcomes of the same law is uniform: mean 1/2 and variance 1/12 less a step, within 4 standard errors', () => {
  const next = seedrandom('pit');
  const places = Array.from({ length: 2000 }, () => {
    const [actual, ...sample] = normals(next, 40);
    return pit(Float64Array.from(sample), actual);
  });
  expect(Math.abs(errorsOfMean(places, 0.5))).toBeLessThan(4);
  // a uniform law on the 40 middles of fortieths
  expect(Math.abs(errorsOfVariance(places, (1 - 1 / 1600) / 12))).toBeLessThan(4);
});

test('pit of counts has mean 1/2, since ties count by half', () => {
  const next = seedrandom('ties');
  const count = () => Math.floor(3 * next() * next());
  const places = Array.from({ length: 2000 }, () => pit(Float64Array.from({ length: 40 }, count), count()));
  expect(Math.abs(errorsOfMean(places, 0.5))).toBeLessThan(4);
});

test('pit of an outcome beyond all draws lies half a place from the end', () => {
  expect(pit(Float64Array.of(1, 2, 3), 0)).toBe(0.125);
  expect(pit(Float64Array.of(1, 2, 3), 9)).toBe(0.875);
});
