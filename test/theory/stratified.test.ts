import { expect, it } from 'vitest';
import { drawsOf, firstTrials } from '../support/draws.ts';
import { practice } from '../support/practice.ts';
import { errorsOfVariance, meanOf } from '../support/standardErrors.ts';

const BLOCK = 100;
const WEIGHTS = [1, 2, 3];
const paths = WEIGHTS.map((_, i) => `costs.line${i}.amount`);
const costs = Object.fromEntries(WEIGHTS.map((_, i) => [`line${i}`, { amount: 'uniform(0, 1)', per: 'firm' }]));

/** Means of a + 2 b + 3 c over each hundred trials. */
const meansOfBlocks = (draws: 'independent' | 'stratified', blocks: number): number[] => {
  const drawn = drawsOf(practice({ costs, draws }), `theory ${draws}`, firstTrials(blocks * BLOCK), paths);
  const sums = drawn[0].map((_, k) => WEIGHTS.reduce((sum, weight, i) => sum + weight * drawn[i][k], 0));
  return Array.from({ length: blocks }, (_, b) => meanOf(sums.slice(b * BLOCK, (b + 1) * BLOCK)));
};

// one value in each of n strata of width 1/n: the mean of a uniform has variance 1/(12 n^3), against 1/(12 n)
const squares = WEIGHTS.reduce((sum, weight) => sum + weight * weight, 0);

it('the mean of a sum of 100 stratified trials varies by 14/(12 x 100^3): ten thousand times less (4 se, 300 blocks)', () => {
  expect(Math.abs(errorsOfVariance(meansOfBlocks('stratified', 300), squares / (12 * BLOCK ** 3)))).toBeLessThan(4);
});

it('the mean of a sum of 100 independent trials varies by 14/(12 x 100) (4 se, 300 blocks)', () => {
  expect(Math.abs(errorsOfVariance(meansOfBlocks('independent', 300), squares / (12 * BLOCK)))).toBeLessThan(4);
});
