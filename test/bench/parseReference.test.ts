import { expect, it } from 'vitest';
import { parseReference } from '../../bench/book/parseReference.ts';

const C = 'c: 279 ms, 166.9 M household-months, 1.67 ns each, mean households 190.83, mean AUM 2.769e+08, hit 0.5156\n';
const NUMPY =
  'numpy: 2700 ms, 68.5 M household-months, 39.42 ns each, mean households 1907.10, mean AUM 2771000000, hit 0.52\n';

it('reads the line of the kernel in C', () => {
  const means = { trials: 10_000, households: 190.83, aum: 276_900_000, hit: 0.5156 };
  expect(parseReference(C, 10_000)).toEqual({ nanoseconds: 1.67, means });
});

it('reads an AUM without exponent', () => {
  expect(parseReference(NUMPY, 400).means.aum).toBe(2.771e9);
});

it('shows what it got instead of the line', () => {
  expect(() => parseReference('Segmentation fault', 100)).toThrow('got "Segmentation fault"');
});
