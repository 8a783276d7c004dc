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

test('two letters that changed places in a short word are one slip', () => {
  expect(nearest('heir', ['hours', 'hire'])).toBe('hire');
});

test.each([
  ['assumptions.rent', undefined],
  ['assumptions.gowth', 'assumptions.growth'],
  ['work.requests.perYer', 'work.requests.perYear'],
  ['assumption.growth', 'assumptions.growth'],
])('of the path %s only the keys that differ are compared', (path, meant) => {
  expect(nearest(path, ['assumptions.growth', 'work.requests.perYear'])).toBe(meant);
});
