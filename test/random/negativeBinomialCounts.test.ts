import seedrandom from 'seedrandom';
import { expect, test } from 'vitest';
import { negativeBinomial } from '../../src/random/negativeBinomial.ts';
import { makeNegativeBinomialCounts } from '../../src/random/negativeBinomialCounts.ts';

const next = seedrandom('negativeBinomialCounts');

/** Chance of k or fewer, by the ratios of neighbouring chances. */
const countsBelow = (k: number, mean: number, size: number): number => {
  let chance = (size / (size + mean)) ** size;
  let sum = chance;
  for (let j = 1; j <= k; j++) {
    chance *= ((j - 1 + size) / j) * (mean / (mean + size));
    sum += chance;
  }
  return sum;
};

test('counts stand on the step of their summed probabilities within 1e-10: means to 40, sizes 0.5 to 100, 12,000 of them', () => {
  const counted = makeNegativeBinomialCounts();
  let over = 0;
  for (const size of [0.5, 1, 2.5, 17.7, 100, 17.7])
    for (let i = 0; i < 2_000; i++) {
      const [u, mean] = [next(), 40 * next() * next()];
      const k = counted(u, mean, size);
      over = Math.max(over, u - countsBelow(k, mean, size), k > 0 ? countsBelow(k - 1, mean, size) - u : 0);
    }
  expect(over).toBeLessThan(1e-10);
});

test('counts of uniforms about a step are those of the exact count, from 1e-3 to 1e-12 on either side', () => {
  const counted = makeNegativeBinomialCounts();
  let others = 0;
  for (let i = 0; i < 3_000; i++) {
    const [mean, size] = [0.05 + 30 * next() * next(), i < 1_500 ? 1 : 17.7];
    const step = countsBelow(Math.floor(2 * mean * next()), mean, size);
    for (const gap of [1e-3, 3e-4, 1e-4, 3e-5, 1e-6, 1e-12])
      for (const u of [step * (1 - gap), step * (1 + gap)])
        if (u < 1 && counted(u, mean, size) !== negativeBinomial(u, mean, size)) others++;
  }
  expect(others).toBe(0);
});

test('counts at the edges: mean 0, the first and last uniforms, sizes without end, means beyond the table', () => {
  const counted = makeNegativeBinomialCounts();
  const [first, last] = [2 ** -53, 1 - 2 ** -53];
  for (const u of [first, 0.3, last])
    for (const mean of [0, 1e-9, 1 / 64, 31.99, 32, 500])
      for (const size of [0.2, 1, 17.7, Number.POSITIVE_INFINITY])
        expect(counted(u, mean, size)).toBe(negativeBinomial(u, mean, size));
});
