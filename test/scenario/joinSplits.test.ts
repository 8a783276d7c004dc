import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { joinSplits } from '../../src/scenario/joinSplits.ts';

const joined = (text: string) => {
  const document = parseDocument(text, { schema: 'core', uniqueKeys: false });
  const splits = joinSplits(document, text);
  return { data: document.toJS() as unknown, splits };
};

describe('a value that its commas cut apart is put together again', () => {
  test.each([
    ['a call', '{ a: = if(year >= 2029, 1200, 0) }', { a: '= if(year >= 2029, 1200, 0)' }],
    ['calls in each other', '{ a: max(min(1, 2), 3), b: 5 }', { a: 'max(min(1, 2), 3)', b: 5 }],
    ['a law', '{ a: uniform(3, 6), b: uniform(1, 6) }', { a: 'uniform(3, 6)', b: 'uniform(1, 6)' }],
    ['a number in an expression', '{ a: = 1,200 * 2, b: 5 }', { a: '= 1,200 * 2', b: 5 }],
    ['a call before a key without a value', '{ a: max(1, 2), b }', { a: 'max(1, 2)', b: null }],
    ['over two lines', '{ a: = min(1,\n    2) }', { a: '= min(1, 2)' }],
    ['an amount, without its commas', '{ a: $1,250,500.50, b: 2,000 }', { a: '$1250500.50', b: '2000' }],
    ['below others', 'x: [{ y: 1 }, { y: = max(1, 2) }]', { x: [{ y: 1 }, { y: '= max(1, 2)' }] }],
  ])('%s', (_, text, data) => {
    expect(joined(text).data).toEqual(data);
  });
});

test('each is told once, at its value and by its path', () => {
  const text = 'x: [{ y: 1 }, { y: = max(1, 2), z: { w: 1,000 } }]';
  expect(joined(text).splits).toEqual([
    {
      offset: text.indexOf('= max'),
      path: 'x.1.y',
      sentence: 'expected quotes around a value with commas within braces, got "= max(1, 2)". Write y: "= max(1, 2)".',
    },
    {
      offset: text.indexOf('1,000'),
      path: 'x.1.z.w',
      sentence: 'expected an amount without commas within braces, got "1,000". Write 1000, or put it in quotes.',
    },
  ]);
});

describe('left as it is', () => {
  test.each([
    ['a value in quotes', '{ a: "= max(1, 2)", b: 3 }'],
    ['a key without a value after a word', '{ a: word, b }'],
    ['a key with an empty value after an expression', '{ a: = x, b: }'],
    ['a key without a value after quotes', '{ a: "max(1", b }'],
    ['a key in quotes', '{ a: = x, "1": 2 }'],
    ['lines without braces', 'a: = max(1, 2)\nb: 1,000'],
  ])('%s', (_, text) => {
    expect(joined(text)).toEqual({ data: parseDocument(text).toJS() as unknown, splits: [] });
  });
});
