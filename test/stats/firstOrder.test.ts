import { describe, expect, it } from 'vitest';
import { uniform } from '../../src/random/mix.ts';
import { makeFirstOrder, REACH } from '../../src/stats/firstOrder.ts';

const N = 20_000; // values, in 20 bins

/** Three independent inputs by trial, one after the other, and nothing else. */
const draws = Float32Array.from({ length: 3 * N }, (_, i) => uniform(11, 12, i, 0));
const at = Int32Array.from({ length: N }, (_, k) => k);
const x = (input: number, k: number): number => (2 * draws[input * N + k] - 1) * Math.PI;
const shareOf = (y: Float64Array, input: number) => {
  const { without, ...found } = makeFirstOrder()(y, at, N, draws, input * N);
  return found;
};

/** Variance of a wave that is left when it is averaged in bins of width w. */
const averaged = (frequency: number, w: number): number => {
  const half = (frequency * w) / 2;
  return (Math.sin(half) / half) ** 2;
};

describe('first-order shares of the Ishigami function, sin x1 + 7 sin² x2 + x3⁴ sin x1 / 10', () => {
  const y = Float64Array.from(
    at,
    (k) => Math.sin(x(0, k)) + 7 * Math.sin(x(1, k)) ** 2 + 0.1 * x(2, k) ** 4 * Math.sin(x(0, k)),
  );
  // closed form: Saltelli et al. 2008; a wave loses a little in bins
  const first = 0.5 * (1 + 0.1 * (Math.PI ** 4 / 5)) ** 2;
  const second = 49 / 8;
  const variance = 0.5 + second + 0.1 * (Math.PI ** 4 / 5) + 0.01 * (Math.PI ** 8 / 18);
  const width = (2 * Math.PI) / 20;
  const exact = [(first * averaged(1, width)) / variance, (second * averaged(2, width)) / variance, 0];

  it.each([0, 1, 2])('of x%i + 1 within four standard errors', (input) => {
    const { share, error } = shareOf(y, input);
    expect(Math.abs(share - exact[input])).toBeLessThan(4 * error);
    expect(error).toBeLessThan(0.01);
  });

  it('what acts only together with another input is told from luck in neither', () => {
    expect(shareOf(y, 2).chance).toBeGreaterThan(0.001);
    expect(shareOf(y, 0).chance).toBeLessThan(1e-9);
  });
});

describe('an input without effect', () => {
  const noise = (seed: number) => Float64Array.from(at, (k) => uniform(seed, 5, k, 1));
  const runs = Array.from({ length: 200 }, (_, seed) => shareOf(noise(seed), 0));

  it('has a share of 0 on average: the noise between bins is taken off', () => {
    const mean = runs.reduce((sum, { share }) => sum + share / runs.length, 0);
    // sd of one is sqrt(2 * 19) / 20000 for 20 bins
    expect(Math.abs(mean)).toBeLessThan((4 * (Math.sqrt(38) / N)) / Math.sqrt(runs.length));
  });

  it('has chances that are spread evenly', () => {
    const low = runs.filter(({ chance }) => chance < 0.1).length;
    expect(Math.abs(low - 20)).toBeLessThan(4 * Math.sqrt(200 * 0.1 * 0.9));
  });
});

it('an interval of two standard errors and a bit holds a known share in about 95 of 100 runs', () => {
  const n = 1000; // 10 bins
  let held = 0;
  for (let run = 0; run < 200; run++) {
    const draw = Float32Array.from({ length: n }, (_, k) => uniform(run, 77, k, 0));
    // a step in the middle of the law: 0 or 1, and noise of the same variance 1/4: uniform over sqrt 3
    const y = Float64Array.from(draw, (u, k) => (u < 0.5 ? 0 : 1) + Math.sqrt(3) * uniform(run, 78, k, 0));
    const { share, error } = makeFirstOrder()(y, at, n, draw, 0);
    if (Math.abs(share - 0.5) < REACH * error) held += 1;
  }
  expect(Math.abs(held - 190)).toBeLessThan(4 * Math.sqrt(200 * 0.95 * 0.05));
});
