import { expect, test } from 'vitest';
import { nearest } from '../../src/scenario/nearest.ts';

test.each([
  ['rampp', 'ramp'],
  ['rmap', 'ramp'],
  ['Ramp', 'ramp'],
  ['hoursPerYer', 'hoursPerYear'],
  ['recruit', 'recruiting'],
])('%s was meant as %s', (word, meant) => {
  expect(nearest(word, ['role', 'ramp', 'hoursPerYear', 'recruiting'])).toBe(meant);
});

test('a word far from all has no neighbour', () => {
  expect(nearest('zebra', ['role', 'ramp'])).toBeUndefined();
});

test('a huge word costs no time', () => {
  expect(nearest('x'.repeat(1_000_000), ['role', 'ramp'])).toBeUndefined();
});
