import { expect, test } from 'vitest';
import { readMeta } from '../../src/scenario/readMeta.ts';

test('title and question, without what folding leaves at their ends', () => {
  const text = 'version: 1\nmeta:\n  title: >\n    The\n    firm\n  question: Why?\n  description: long\n';
  expect(readMeta([text])).toEqual({ title: 'The firm', question: 'Why?' });
});

test('what is not said is inherited from the nearest that says it', () => {
  const texts = ['extends: b\nmeta: { question: When? }\n', 'extends: c\n', 'meta: { title: T, question: Why? }\n'];
  expect(readMeta(texts)).toEqual({ title: 'T', question: 'When?' });
});
