import { expect, it } from 'vitest';
import { formulaSize } from '../../src/compile/formulaSize.ts';
import type { Formula } from '../../src/plan/formula.ts';

const SIZES = { long: { values: 30, depth: 4 }, endless: { values: 9e8, depth: 2 } } as const;
const sizeOf = (name: string) => (name in SIZES ? SIZES[name as keyof typeof SIZES] : { values: 1, depth: 1 });

it.each<[string, Formula, number, number]>([
  ['a name is one value', 'cash', 1, 1],
  ['a sum is of its parts', ['+', ['-', 'cash', 'aum'], 1], 3, 3],
  ['an exponent is no value', ['^', ['+', 'cash', 'aum'], 2], 2, 3],
  ['nor is a distance in months', ['lag', 'cash', 6], 1, 2],
  ['a window repeats what it is over', ['mean', ['/', 'cash', 'aum'], 12], 24, 3],
  ['a name that stands for a formula counts in full', ['trailing', 'long', 10], 300, 5],
  ['what cannot be counted any more is a thousand million', ['+', 'endless', 'endless'], 1e9, 3],
])('%s: %j', (_, formula, values, depth) => {
  expect(formulaSize(formula, sizeOf)).toEqual({ values, depth });
});
