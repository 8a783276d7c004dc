import { describe, expect, it } from 'vitest';
import { drawsOf, firstTrials } from '../support/draws.ts';
import { type Changes, practice } from '../support/practice.ts';
import { correlationOf, ranksOf } from '../support/ranks.ts';
import { errorsOfMean } from '../support/standardErrors.ts';

const costs = Object.fromEntries([0, 1, 2].map((i) => [`line${i}`, { amount: 'uniform(0, 100)', per: 'firm' }]));
const paths = [0, 1, 2].map((i) => `costs.line${i}.amount`);
const plan = (more: Changes = {}) => practice({ costs, draws: 'stratified', ...more });
const together = { correlations: [{ between: paths.slice(0, 2), rank: 0.6 }] };
const BLOCK = 100;
const blocksOf = (values: readonly number[]) =>
  Array.from({ length: values.length / BLOCK }, (_, b) => values.slice(b * BLOCK, (b + 1) * BLOCK));
const hundredths = Array.from({ length: BLOCK }, (_, i) => i);

describe.each([
  ['without correlations', {}],
  ['with a correlation', together],
])('stratified draws %s', (_, more) => {
  const drawn = drawsOf(plan(more), 'strata', firstTrials(3_000), paths);

  it('take each hundredth of every input once in every hundred trials', () => {
    for (const values of drawn)
      for (const block of blocksOf(values)) expect(block.map(Math.floor).sort((a, b) => a - b)).toEqual(hundredths);
  });

  it('lie anywhere in their hundredth: mean 1/2 (4 se)', () => {
    for (const values of drawn)
      expect(
        Math.abs(
          errorsOfMean(
            values.map((x) => x - Math.floor(x)),
            0.5,
          ),
        ),
      ).toBeLessThan(4);
  });

  it('lie within their hundredth whichever it is: correlation 0 with it (4 se)', () => {
    for (const values of drawn) {
      const inside = values.map((x) => x - Math.floor(x));
      const errors = correlationOf(inside, values.map(Math.floor)) * Math.sqrt(values.length);
      expect(Math.abs(errors)).toBeLessThan(4);
    }
  });

  it('are the same trial by trial, in any order, and where a run ends within a block', () => {
    const some = [2_950, 17, 1_234, 16];
    expect(drawsOf(plan(more), 'strata', some, paths)).toEqual(drawn.map((values) => some.map((k) => values[k])));
  });

  it('go by the seed', () => {
    expect(drawsOf(plan(more), 'another', firstTrials(10), paths)).not.toEqual(drawn.map((v) => v.slice(0, 10)));
  });
});

it('stratified inputs that no pair joins go their own ways: rank correlation 0 within blocks (4 se)', () => {
  const [a, b] = drawsOf(plan(), 'strata', firstTrials(10_000), paths).map(blocksOf);
  const within = a.map((block, i) => correlationOf(ranksOf(block), ranksOf(b[i])));
  expect(Math.abs(errorsOfMean(within, 0))).toBeLessThan(4);
});

// Moran (1948): the mean rank correlation of n pairs of normals is 6 / (pi (n + 1)) (asin r + (n - 2) asin(r / 2))
it('a rank correlation of 0.6 is 0.5948 among the hundred of a block, as of any hundred pairs of normals (4 se)', () => {
  const [a, b] = drawsOf(plan(together), 'strata', firstTrials(20_000), paths).map(blocksOf);
  const within = a.map((block, i) => correlationOf(ranksOf(block), ranksOf(b[i])));
  const r = 2 * Math.sin((Math.PI * 0.6) / 6);
  const expected = (6 / (Math.PI * 101)) * (Math.asin(r) + 98 * Math.asin(r / 2));
  expect(expected).toBeCloseTo(0.5948, 4);
  expect(Math.abs(errorsOfMean(within, expected))).toBeLessThan(4);
});

it('draws: independent is what a scenario without the key does', () => {
  const draws = (more: Changes) => drawsOf(practice({ costs, ...more }), 'strata', firstTrials(50), paths);
  expect(draws({ draws: 'independent' })).toEqual(draws({}));
});
