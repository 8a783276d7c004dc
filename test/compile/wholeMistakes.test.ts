import { describe, expect, it } from 'vitest';
import { formulaSentences } from '../support/withFormulas.ts';

const goal = { name: 'g', that: 'cash > 1', at: 12 };

describe('measures of the scenario', () => {
  it('may not lead back to themselves', () => {
    expect(formulaSentences({ measures: { a: 'b + 1', b: '2 * c', c: 'a - 1', d: 'a' } })).toEqual([
      'measures.a: expected a measure that does not lead back to itself, got a -> b -> c -> a. Define one of them by other measures.',
    ]);
    expect(formulaSentences({ measures: { d: 'a', a: { is: 'mean(a, 3)' } } })).toEqual([
      'measures.a.is: expected a measure that does not lead back to itself, got a -> a. Define one of them by other measures.',
    ]);
  });

  it.each(['cash', 'hours', 'left', 'utilization', 'settled'])('may not be called %s', (id) => {
    expect(formulaSentences({ measures: { [id]: '1 + aum' } })).toContainEqual(
      `measures.${id}: expected a measure of its own name, got "${id}", which is there already. Choose another name, such as my${id[0]?.toUpperCase()}${id.slice(1)}.`,
    );
  });

  it('are numbers, with the way out for a condition', () => {
    expect(formulaSentences({ measures: { calm: 'cash > 5' } })).toEqual([
      'measures.calm: expected a number, got "cash > 5". It is true or false: write if(condition, 1, 0) to count with it.',
    ]);
  });

  it('know the nearest name, also of each other', () => {
    expect(formulaSentences({ measures: { yield: 'revenue / aun', twice: '2 * yeild' } })).toEqual([
      'measures.yield: expected a known name, got "aun". Did you mean aum?',
      'measures.twice: expected a known name, got "yeild". Did you mean yield?',
    ]);
  });

  it('may not be too much work together', () => {
    const doubling = Object.fromEntries(
      Array.from({ length: 90 }, (_, i) => [`m${i}`, i === 0 ? 'cash' : `m${i - 1} + m${i - 1}`]),
    );
    const sentences = formulaSentences({ measures: doubling });
    expect(sentences[0]).toBe(
      'measures.m13: expected a formula over at most 5000 monthly values once the measures that it names are written out, got more. Say it with less.',
    );
    expect(sentences).toHaveLength(90 - 13);
  });

  it('may be just as much as a formula that stands alone', () => {
    const long = 'trailing(cash / aum, 100)'; // 200 values, 25 times: 5000
    expect(formulaSentences({ months: 300, measures: { long, most: 'mean(long, 25)' } })).toEqual([]);
    expect(formulaSentences({ months: 300, measures: { long, most: 'mean(long, 25) + 1' } })).toHaveLength(1);
  });

  it('may not lie too deep in each other', () => {
    const chain = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [`m${i}`, i === 0 ? 'cash' : `1 + m${i - 1}`]),
    );
    expect(formulaSentences({ measures: chain })[0]).toBe(
      'measures.m50: expected parts that lie at most 50 deep in each other once the measures that it names are written out, got more. Say it with less.',
    );
  });

  it('count in full where a goal or a policy names them', () => {
    const measures = { long: 'trailing(cash / aum, 100)' };
    expect(
      formulaSentences({ months: 300, measures, goals: [{ ...goal, that: 'mean(long, 100) > 1', at: 200 }] }),
    ).toEqual([expect.stringContaining('goals.0.that: expected a formula over at most 5000 monthly values once')]);
  });
});

describe('goals', () => {
  it('are conditions on known measures', () => {
    expect(
      formulaSentences({
        goals: [
          { ...goal, that: 'cash + 1' },
          { ...goal, name: 'h', that: 'casch > 1' },
        ],
      }),
    ).toEqual([
      'goals.0.that: expected something that is true or false, got "cash + 1". Compare it with a number, such as cash > 60000.',
      'goals.1.that: expected a known name, got "casch". Did you mean cash?',
    ]);
  });

  it('do not know what is kept for other figures alone', () => {
    expect(formulaSentences({ goals: [{ ...goal, that: 'settled > 1' }] })).toEqual([
      expect.stringContaining('goals.0.that: expected a known name, got "settled".'),
    ]);
  });

  it.each([
    ['trailing(revenue, 12) > 1', 12],
    ['retention > 0.9', 12],
    ['change(mean(cash, 3), 6) > 1', 9],
    ['own > 1', 24],
    ['mean(cash / aum, 7) > 1', 7],
    ['change(month, 5) == 5', 5],
  ])('may not be dated before %s can be said', (that, first) => {
    const own = { measures: { own: 'change(trailing(cash, 12), 12)' } };
    expect(formulaSentences({ ...own, goals: [{ ...goal, that, at: first - 1 }] })).toEqual([
      `goals.0.at: expected month ${first} or later, since the condition looks back that far, got month ${first - 1}. Write a later date, or a shorter window.`,
    ]);
    expect(formulaSentences({ ...own, goals: [{ ...goal, that, at: first }] })).toEqual([]);
  });
});
