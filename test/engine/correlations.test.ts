import { describe, expect, it } from 'vitest';
import { drawsOf, firstTrials } from '../support/draws.ts';
import { type Changes, practice } from '../support/practice.ts';
import { errorsOfSpearman, spearman } from '../support/ranks.ts';
import { errorsOfMean } from '../support/standardErrors.ts';

const amounts = ['8 (4 to 16)', 'gamma(2, 3)', 'uniform(0, 1)', 'normal(50, 9)'];
const costs = Object.fromEntries(amounts.map((amount, i) => [`line${i}`, { amount, per: 'firm' }]));
const path = (i: number) => `costs.line${i}.amount`;
const paths = amounts.map((_, i) => path(i));
const pair = (i: number, j: number, rank: number) => ({ between: [path(i), path(j)], rank });
const trials = 4_000;

const drawn = (correlations: Changes[string], seed = 'copula') =>
  drawsOf(practice({ costs, correlations }), seed, firstTrials(trials), paths);
const alone = drawn([]);

describe('inputs that are correlated by rank', () => {
  it.each([-0.9, -0.5, 0.3, 0.6, 0.95])('%f between a range and a gamma law comes out (4 se)', (rank) => {
    const [range, gamma] = drawn([pair(0, 1, rank)]);
    expect(Math.abs(errorsOfSpearman(spearman(range, gamma), rank, trials))).toBeLessThan(4);
  });

  it('three pairs of three inputs come out at once, and the fourth goes with none (4 se)', () => {
    const of = drawn([pair(0, 1, 0.6), pair(1, 2, 0.4), pair(0, 2, -0.2)]);
    const expected = [0.6, -0.2, 0, 0.4, 0, 0];
    const found = [
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 2],
      [1, 3],
      [2, 3],
    ].map(([i, j], k) => errorsOfSpearman(spearman(of[i], of[j]), expected[k], trials));
    for (const errors of found) expect(Math.abs(errors)).toBeLessThan(4);
  });

  it('pairs that are not named are independent, by the normals behind: 0 between what both go with a third (4 se)', () => {
    const of = drawn([pair(0, 1, 0.6), pair(0, 2, 0.6)]);
    expect(Math.abs(errorsOfSpearman(spearman(of[1], of[2]), 0, trials))).toBeLessThan(4);
  });

  it('keep their own laws: the gamma that follows has mean 6 (4 se)', () => {
    expect(Math.abs(errorsOfMean(drawn([pair(0, 1, 0.8)])[1], 6))).toBeLessThan(4);
  });

  it('the one named first and those in no pair keep their draws to the last bit', () => {
    const [first, second, ...others] = drawn([pair(0, 1, 0.6)]);
    expect([first, ...others]).toEqual([alone[0], alone[2], alone[3]]);
    expect(second).not.toEqual(alone[1]);
  });

  it('a rank correlation of 0 changes nothing', () => {
    expect(drawn([pair(0, 1, 0)])).toEqual(alone);
  });

  it('a trial is the same by itself as after others', () => {
    const plan = practice({ costs, correlations: [pair(0, 1, 0.6)] });
    expect(drawsOf(plan, 'copula', [777], paths)).toEqual(drawn([pair(0, 1, 0.6)]).map((values) => [values[777]]));
  });
});

it('a correlation with what this plan does not draw changes nothing, and is noted', () => {
  const unused = { 'roles.advisor.ramp': '4 to 8' }; // the only advisor is there from the first day
  const plan = practice({
    ...unused,
    costs,
    correlations: [{ between: [path(0), 'roles.advisor.ramp'], rank: 0.5 }],
  });
  expect(plan.legend.notes).toEqual([
    'correlations: costs.line0.amount and roles.advisor.ramp are not both drawn in this plan, so what is said of them changes nothing.',
  ]);
  expect(drawsOf(plan, 'copula', firstTrials(20), paths)).toEqual(alone.map((values) => values.slice(0, 20)));
});
