import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saysTwice } from '../../../src/summary/claim/saysTwice.ts';

const twice = (json: string): boolean => saysTwice(json, JSON.parse(json));

describe('a JSON text', () => {
  it('that was written from a value says nothing twice', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(twice(JSON.stringify(value))).toBe(false);
      }),
      { seed: 8 },
    );
  });

  it.each([
    ['at the top', '{"a":1,"a":1}'],
    ['in a list', '[{"a":1,"b":2,"a":3}]'],
    ['in other letters', '{"a":1,"\\u0061":2}'],
    ['where the first holds more', '{"a":{"b":1},"a":{"c":2,"d":3}}'],
    ['as __proto__', '{"__proto__":1,"__proto__":2}'],
  ])('says a key twice %s', (_where, json) => {
    expect(twice(json)).toBe(true);
  });

  it('may have colons and escaped quotes in its texts', () => {
    expect(twice('{"a:\\"b":": \\\\","c":":"}')).toBe(false);
  });

  it('may be deeper than any stack', () => {
    expect(twice(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`)).toBe(false);
  });
});
