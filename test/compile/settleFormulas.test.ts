import { describe, expect, it } from 'vitest';
import { mistakesOf, practiceWith } from '../support/reading.ts';

const inputAt = (path: string, changes: Parameters<typeof practiceWith>[0], point = false) =>
  practiceWith(changes, point).legend.inputs.find((input) => input.path === path);

describe('inputs as people see them', () => {
  it('an expression over fixed numbers tells its text and its value', () => {
    expect(inputAt('fees.retainer', { 'assumptions.a': 3, 'fees.retainer': '= assumptions.a * 4' })).toMatchObject({
      kind: 'formula',
      text: '= assumptions.a * 4',
      value: 12,
    });
  });

  it('one with functions tells what they come to', () => {
    // 1000 * 2^3 by way of logarithms, the root of 16, and 2.5 away from zero
    const text = '= 1000 * round(exp(3 * log(2))) + sqrt(16) + round(2.5) + floor(1.9) + ceil(0.1)';
    expect(inputAt('fees.retainer', { 'fees.retainer': text })).toMatchObject({ value: 8009 });
  });

  it('one over an uncertain number tells where it lies: 1.2815516 normal deviations either side', () => {
    // ln 2 / 1.6448536 a deviation: 2^(1.2815516/1.6448536) = 1.716 either way
    expect(
      inputAt('fees.retainer', { 'assumptions.a': '100 (50 to 200)', 'fees.retainer': '= 3 * assumptions.a' }),
    ).toMatchObject({
      p10: 175,
      p50: 300,
      p90: 515,
    });
  });

  it('with --point it tells one value', () => {
    const changes = { 'assumptions.a': '100 (50 to 200)', 'fees.retainer': '= 3 * assumptions.a' };
    expect(inputAt('fees.retainer', changes, true)).toMatchObject({ kind: 'formula', value: 300 });
  });

  it('assumptions are inputs, with unit and source where they are said', () => {
    const rent = { value: '$2,000', unit: 'dollars a month', label: 'Rent', source: 'the lease' };
    expect(inputAt('assumptions.rent', { 'assumptions.rent': rent })).toMatchObject({
      value: 2000,
      unit: 'dollars a month',
      source: 'the lease',
    });
    expect(inputAt('assumptions.part', { 'assumptions.part': '60 % (50 % to 70 %)' })).toMatchObject({
      unit: 'share',
      p50: 0.6,
    });
  });

  it('a sum of two uncertain numbers has the spread of a sum', () => {
    // normals of deviation 10/1.6448536 each: p90 = 200 + 1.2815516 * sqrt(2) * 6.0796 = 211.0
    const changes = { 'assumptions.a': '-90 to 290', 'assumptions.b': '90 to 110' };
    const input = inputAt('assumptions.c', {
      'assumptions.a': { value: '100 (90 to 110)', unit: 'dollars' },
      'assumptions.b': changes['assumptions.b'],
      'assumptions.c': '= assumptions.a + assumptions.b',
    });
    expect(input !== undefined && 'p90' in input ? input.p90 : 0).toBeCloseTo(211, -0.5);
  });
});

describe('an expression that cannot be used', () => {
  it.each([
    [
      'a circle',
      { 'assumptions.a': '= assumptions.b', 'assumptions.b': '= assumptions.c', 'assumptions.c': '= assumptions.a' },
      'assumptions.a: expected expressions that do not go round in a circle, got assumptions.a -> assumptions.b -> assumptions.c -> assumptions.a. Give one of them a number.',
    ],
    [
      'itself',
      { 'fees.retainer': '= fees.retainer + 1' },
      'fees.retainer: expected expressions that do not go round in a circle, got fees.retainer -> fees.retainer. Give one of them a number.',
    ],
    [
      'an unknown name',
      { 'assumptions.rent': 1, 'fees.retainer': '= assumptions.rnet' },
      'fees.retainer: expected a known name, got "assumptions.rnet". Did you mean assumptions.rent?',
    ],
    [
      'a measure',
      { 'fees.retainer': '= cash / 10' },
      'fees.retainer: expected a known name, got "cash". Did you mean cash.openingMonths?',
    ],
    [
      'a division by zero',
      { 'assumptions.a': 0, 'fees.retainer': '= 1 / assumptions.a' },
      'fees.retainer: expected dollars a year of 0 or more, got "= 1 / assumptions.a", which divides by zero. Guard it, such as if(x == 0, 0, 1 / x).',
    ],
    [
      'the root of a negative number, however deep it lies',
      { 'assumptions.a': -4, 'fees.retainer': '= 1200 + 2 * max(1, sqrt(assumptions.a))' },
      'fees.retainer: expected dollars a year of 0 or more, got "= 1200 + 2 * max(1, sqrt(assumptions.a))", which takes the square root of a negative number. Guard it, such as sqrt(max(0, x)).',
    ],
    [
      'the logarithm of nothing, in the part that counts',
      { 'fees.retainer': '= if(month == 1, log(0), 1 / 0)' },
      'fees.retainer: expected dollars a year of 0 or more, got "= if(month == 1, log(0), 1 / 0)", which takes the logarithm of 0 or less in the start month. Guard it, such as if(x > 0, log(x), 0).',
    ],
    [
      'an exp beyond all numbers',
      { 'fees.retainer': '= exp(710)' },
      'fees.retainer: expected dollars a year of 0 or more, got "= exp(710)", which takes exp of more than 709. Bound it, such as exp(min(x, 10)).',
    ],
    [
      'a value out of bounds',
      { 'cash.draw': '= 3' },
      'cash.draw: expected a share from 0 to 1, got "= 3", which comes to 3. Bound it with min or max, or change its numbers.',
    ],
    [
      'a part where a whole number belongs',
      { 'book.households': '= 5 / 2' },
      'book.households: expected a whole number of households from 0 to 100000, got "= 5 / 2", which comes to 2.5. Bound it with min or max, or change its numbers.',
    ],
    [
      'uncertain, where the number is known',
      { 'assumptions.a': '10 to 20', 'book.households': '= assumptions.a' },
      'book.households: expected one number (the opening book is known), got "= assumptions.a", which is uncertain. Write an expression over fixed numbers.',
    ],
    [
      'the month, where the number is used up on the first day',
      { 'cash.openingMonths': '= month' },
      'cash.openingMonths: expected a number that is settled on the first day, got "= month", which moves with the month. Leave month and year out.',
    ],
    [
      'uncertain, where each event draws its own',
      { 'assumptions.a': '1 to 2', 'roles.csa.recruiting': '= assumptions.a' },
      'roles.csa.recruiting: expected a number or a range, which is drawn anew for each event, got "= assumptions.a", which is uncertain. Write the range here.',
    ],
    [
      'a window of months',
      { 'fees.retainer': '= mean(3, 3)' },
      'fees.retainer: expected figures of today, got "mean(3, 3)". An input has no record of months: leave mean out.',
    ],
    [
      'a condition',
      { 'fees.retainer': '= month > 3' },
      'fees.retainer: expected a number, got "month > 3". It is true or false: write if(condition, 1, 0) to count with it.',
    ],
    [
      'percent',
      { 'cash.draw': '= 5 % * 2' },
      'cash.draw: expected names, numbers and the signs of formulas, got "%". Write a share as a number, such as 0.85 for 85 %.',
    ],
    [
      'a policy on a number that moves by itself',
      { 'fees.retainer': '= month', 'policies.p': { at: 2, change: { 'fees.retainer': 3 } } },
      'policies.p.change.fees.retainer: expected a number that stays as it is from month to month, got "fees.retainer", which an expression moves. Say it there, such as if(month >= 13, 600, 500).',
    ],
    [
      'a policy on what a goal asks',
      {
        goals: [{ name: 'g', that: 'cash > 1', at: 12, chance: 0.5 }],
        'policies.p': { at: 2, change: { 'goals.0.chance': 0.6 } },
      },
      'policies.p.change.goals.0.chance: expected a number that still counts after the first day, got "goals.0.chance". Give it where the scenario says it, without a policy.',
    ],
    [
      'a policy on an assumption',
      { 'assumptions.a': 1, 'policies.p': { at: 2, change: { 'assumptions.a': 3 } } },
      'policies.p.change.assumptions.a: expected a number that still counts after the first day, got "assumptions.a". Give it where the scenario says it, without a policy.',
    ],
  ])('%s', (_, changes, sentence) => {
    expect(mistakesOf(changes as never)).toEqual([sentence]);
  });

  it('is told beside mistakes across keys that it has a part in', () => {
    const changes = { 'assumptions.a': 5_000_000, 'book.aum.floor': '= assumptions.a', 'cash.draw': '= 3' };
    expect(mistakesOf(changes)).toEqual([
      'book.aum.floor: expected at most the mean of 1000000, got 5000000. Lower the floor or raise the mean.',
      'cash.draw: expected a share from 0 to 1, got "= 3", which comes to 3. Bound it with min or max, or change its numbers.',
    ]);
  });

  it('a long chain of expressions is refused and no fault', () => {
    const chain = Array.from({ length: 400 }, (_, i) => [
      `assumptions.a${i}`,
      i === 399 ? 1 : `= assumptions.a${i + 1}`,
    ]);
    expect(mistakesOf(Object.fromEntries(chain))[0]).toBe(
      'assumptions.a101: expected at most 100 expressions that lean on each other, got more. Give one of them a number.',
    );
  });
});
