import { expect, it } from 'vitest';
import { normalScores } from '../../src/stats/normalScores.ts';

const scores = (values: readonly number[]) => {
  const list = Float64Array.from(values);
  const different = normalScores(list, values.length, new Float64Array(values.length));
  return { list: Array.from(list, (x) => Math.round(x * 1e4) / 1e4), different };
};

// quantiles of the normal law at 1/4, 1/2, 3/4 and 3/8, from a printed table
it('three values have the quartiles of the normal law, in their own order', () => {
  expect(scores([5, -1e300, 3]).list).toEqual([0.6745, -0.6745, 0]);
});

it('equal values share the score of their mean rank', () => {
  expect(scores([2, 9, 2]).list).toEqual([-0.3186, 0.6745, -0.3186]);
});

it('says how many values are not the most frequent one', () => {
  expect(scores([7, 1, 7, 7, 2]).different).toBe(2);
  expect(scores([3, 3, 3]).different).toBe(0);
});
