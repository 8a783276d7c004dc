import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { idFrom, idSchema, mapOf } from '../../src/scenario/id.ts';

const refusal = (id: string) => idSchema.safeParse(id).error?.issues[0].message;

describe('idSchema', () => {
  test.each(['owner', 'csa2', 'clientService', 'a'])('takes %s', (id) => {
    expect(idSchema.parse(id)).toBe(id);
  });
  test.each(['firm', 'month', 'e', 'pi', 'mod', 'true', 'constructor', 'toString', 'for'])(
    'refuses the reserved word %s',
    (id) => {
      expect(refusal(id)).toContain('a name that is no reserved word');
    },
  );
  test('refuses the words that docs/scenario.md says are reserved', () => {
    const page = readFileSync(resolve(import.meta.dirname, '../../docs/scenario.md'), 'utf8');
    const words = /^Some words are reserved[^>]*((?:> .*\n)+)/m.exec(page)?.[1].match(/\w+/g) ?? [];
    expect(words).toContain('never');
    expect(words.filter((word) => !refusal(word)?.includes('no reserved word'))).toEqual([]);
  });
  test.each([
    ['client service', 'Write clientService.'],
    ['Owner', 'Write owner.'],
    ['client_service', 'Write clientService.'],
    ['2nd', 'Write a name such as csa2.'],
    ['', 'Write a name such as csa2.'],
    ['é', 'Write a name such as csa2.'],
    ['Müller', 'Write muller.'],
  ])('offers another for %j', (id, wayOut) => {
    expect(refusal(id)).toMatch(new RegExp(`${wayOut}$`));
  });
  test('is not endless', () => {
    expect(refusal('a'.repeat(41))).toContain('at most 40 characters');
  });
});

describe('mapOf', () => {
  test('keeps the order of its keys', () => {
    expect(Object.keys(mapOf(z.number(), '').parse({ c: 1, a: 2, b: 3 }))).toEqual(['c', 'a', 'b']);
  });
  test('refuses a list', () => {
    expect(mapOf(z.number(), '').safeParse([1]).success).toBe(false);
  });
});

test('a map of thousands of things is refused', () => {
  const schema = mapOf(z.number(), 'Things.');
  const things = (size: number) => Object.fromEntries(Array.from({ length: size }, (_, i) => [`n${i}`, i]));
  expect(schema.safeParse(things(500)).success).toBe(true);
  expect(schema.safeParse(things(501)).error?.issues[0].message).toBe(
    'expected at most 500 entries, got 501. Put what is alike into one, with a count or a sum.',
  );
});

test.each([
  ['café au lait', 'cafeAuLait'],
  ['Ümläut', 'umlaut'],
  ['日本', undefined],
])('the id of %s is %s', (name, id) => {
  expect(idFrom(name)).toBe(id);
});
