import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../../src/summary/proof/readJson.ts';

const why = (json: string) => {
  const read = readJson(json);
  return read.ok ? undefined : read.why;
};

describe('a JSON text', () => {
  it('that was written from a value is read as that value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const json = JSON.stringify(value);
        expect(readJson(json)).toEqual({ ok: true, value: JSON.parse(json) as unknown });
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
    expect(why(json)).toBe('twice');
  });

  it('may have colons, brackets and escaped quotes in its texts', () => {
    expect(why('{"a:\\"b":": \\\\","c":":{[","d":"}]"}')).toBeUndefined();
  });

  it.each(['', '{', '{"a', '{"a":', '"\\', 'NaN', '{"a":1}}', '[1,]'])('%j is broken', (json) => {
    expect(why(json)).toBe('broken');
  });

  it('that is deeper than any stack is refused', () => {
    expect(why(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`)).toBe('deep');
    expect(why('['.repeat(1_000_000))).toBe('deep');
  });
});
