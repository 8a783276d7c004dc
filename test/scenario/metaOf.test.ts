import { expect, test } from 'vitest';
import { metaOf } from '../../src/scenario/metaOf.ts';
import { readHead } from '../../src/scenario/readHead.ts';

const library = (texts: Record<string, string>) =>
  new Map(Object.entries(texts).map(([name, text]) => [name, readHead(text)]));

test('title and question, whatever else there is', () => {
  const text = 'meta: { title: The firm, question: " Why? " }\nbook: 7\n';
  expect(metaOf('a', library({ a: text }))).toEqual({ title: 'The firm', question: 'Why?' });
});

test('what a scenario does not say of itself is said by the nearest that it extends', () => {
  const heads = library({
    a: 'extends: b\nmeta: { title: T }\n',
    b: 'extends: c\n',
    c: 'meta: { title: Not this, question: When? }\n',
  });
  expect(metaOf('a', heads)).toEqual({ title: 'T', question: 'When?' });
});

test.each([
  ['itself', 'a'],
  ['what is not there', 'z'],
])('one that extends %s has an empty question', (_, base) => {
  expect(metaOf('a', library({ a: `extends: ${base}\nmeta: { title: T }\n` }))).toEqual({ title: 'T', question: '' });
});
