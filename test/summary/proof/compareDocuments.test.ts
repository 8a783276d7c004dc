import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDocuments } from '../../../src/summary/proof/compareDocuments.ts';

const told = (found: unknown, expected: unknown, most = 10) => compareDocuments(found, expected, most);

describe('two documents', () => {
  it('of the same values do not differ', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        expect(told(JSON.parse(text), JSON.parse(text)).differing).toBe(0);
      }),
      { seed: 6 },
    );
  });

  it('differ exactly where their texts with sorted keys do', () => {
    const sorted = (value: unknown): string =>
      JSON.stringify(value, (_key, inner: unknown) =>
        typeof inner === 'object' && inner !== null && !Array.isArray(inner)
          ? ['a map', ...Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))]
          : inner,
      );
    const small = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom(null, true, 0, 1, 'a', ''),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom('a', 'b', '__proto__', 'length'), tie('value'), { maxKeys: 3 }),
      ),
    })).value;
    fc.assert(
      fc.property(small, small, (one, other) => {
        const [found, expected] = [one, other].map((value) => JSON.parse(JSON.stringify(value)) as unknown);
        expect(told(found, expected).differing > 0).toBe(sorted(found) !== sorted(expected));
      }),
      { seed: 7, numRuns: 2000 },
    );
  });

  it('are told by place, with what is found and what was expected', () => {
    const found = { a: [1, { b: 'x' }], extra: 1 };
    expect(told(found, { a: [1, { b: 'y' }], c: 2 }).differences).toEqual([
      { path: ['a', 1, 'b'], found: 'x', expected: 'y' },
      { path: ['c'], found: undefined, expected: 2 },
      { path: ['extra'], found: 1, expected: undefined },
    ]);
  });

  it('that differ in more places than are kept are counted all the same', () => {
    const { differing, differences, values } = told([1, 2, 3, 4], [5, 6, 7, 8], 2);
    expect([differing, differences.length, values]).toEqual([4, 2, 4]);
  });

  it('of which one is deeper than any stack are compared', () => {
    const deep = JSON.parse(`${'['.repeat(200_000)}${']'.repeat(200_000)}`) as unknown;
    expect(told({ a: deep }, { a: [1] }).differing).toBe(1);
  });
});
