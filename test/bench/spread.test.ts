import { expect, it } from 'vitest';
import { spreadOf } from '../../bench/spread.ts';

it('the spread is the slowest less the fastest, whatever the order', () => {
  expect(spreadOf([5, 3, 4])).toEqual({ minimum: 3, median: 4, spread: 2 });
});

it('the median of an even number of rounds lies between the middle two', () => {
  expect(spreadOf([1, 10, 2, 4]).median).toBe(3);
});

it('one round is its own minimum and median', () => {
  expect(spreadOf([7])).toEqual({ minimum: 7, median: 7, spread: 0 });
});
