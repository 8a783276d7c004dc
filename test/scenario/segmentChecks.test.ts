import { expect, test } from 'vitest';
import { leads, practiceText, readPractice, type Value } from '../support/practice.ts';

const read = (segments: Value) => () => readPractice(practiceText({ segments, ...leads(12, { toClient: 0.5 }) }));

test.each<[string, Value, string]>([
  [
    'an unknown channel',
    { a: { share: 0.2, channels: ['organik'] } },
    'segments.a.channels.0: expected the id of a channel, got "organik". Did you mean organic?',
  ],
  [
    'more than the whole opening book',
    { a: { opening: 0.7 }, b: { opening: 0.4 } },
    'segments: expected shares of the opening book that add up to at most 1, got 1.1. Lower some opening.',
  ],
  [
    'more than all prospects of a channel',
    { a: { share: 0.7 }, b: { share: 0.4, channels: ['organic'] } },
    'segments: expected shares of the prospects of organic that add up to at most 1, got 1.1.',
  ],
  ['nobody in it', { a: { wealth: 2 } }, 'segments.a: expected a share or an opening above 0, got neither'],
  [
    'ages the wrong way round',
    { a: { share: 0.1, age: { from: 50, to: 40 } } },
    'segments.a.age: expected from at most to, got 50 and 40. Write the younger age as from.',
  ],
  [
    'more clients than meetings',
    { a: { share: 0.1, closeRate: 3 } },
    'segments.a.closeRate: expected at most 2, since organic wins 0.5 of its meetings, got 3. Lower it.',
  ],
  [
    'the id of a tier',
    { only: { share: 0.1 } },
    'segments.only: expected an id of its own, got "only", which is a tier already. Choose another id.',
  ],
  ['a share as a range', { a: { share: '0.1 to 0.2' } }, 'the shares of segments add up'],
])('%s is a mistake', (_, segments, sentence) => {
  expect(read(segments)).toThrow(sentence);
});
