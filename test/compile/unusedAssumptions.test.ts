import { expect, it } from 'vitest';
import type { Changes } from '../support/practice.ts';
import { practiceWith } from '../support/reading.ts';

const unused = (changes: Changes) => practiceWith(changes).legend.unused;

it('an assumption that nothing names is unused, one that an expression names is not', () => {
  expect(unused({ assumptions: { rent: 100, rents: 5 }, 'cash.openingMonths': '= assumptions.rents' })).toEqual([
    'assumptions.rent',
  ]);
});

it('an uncertain assumption, named by an uncertain expression or one that moves, is used', () => {
  const assumptions = { a: '1 to 2', b: 3 };
  const costs = { one: { amount: '= 12 * assumptions.a' }, two: { amount: '= month * assumptions.b' } };
  expect(unused({ assumptions, costs })).toEqual([]);
});

it('an assumption that only another one names is used, and that other is not', () => {
  expect(unused({ assumptions: { a: 1, b: '= 2 * assumptions.a' } })).toEqual(['assumptions.b']);
});

it('an assumption that the book is made of is used', () => {
  expect(unused({ assumptions: { a: 12 }, 'book.households': '= assumptions.a' })).toEqual([]);
});
