import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeChecksum } from '../../src/plan/checksum.ts';
import { xxh32 } from './xxh32.ts';

const sumOf = (...lines: readonly (readonly number[])[]): number => {
  const sum = makeChecksum();
  sum.begin();
  for (const line of lines) sum.floats(Int32Array.from(line), 0, line.length);
  return sum.end();
};
const padded = (line: readonly number[]): number[] => [...line, ...Array<number>((4 - (line.length % 4)) % 4).fill(0)];
const word = fc.integer({ min: -(2 ** 31), max: 0x7f800000 }).filter((bits) => (bits & 0x7fffffff) <= 0x7f800000);

describe('the oracle', () => {
  it('gives the published XXH32 of nothing and of texts', () => {
    // xxHash's own command line: printf '' | xxhsum -H0, and of these texts
    expect(xxh32(new Uint8Array(0))).toBe(0x02cc5d05);
    expect(xxh32(new TextEncoder().encode('abc'))).toBe(0x32d153ff);
    expect(xxh32(new TextEncoder().encode('Nobody inspects the spammish repetition'))).toBe(0xe2293b2f);
  });
});

describe('the checksum', () => {
  it('of lines is XXH32 of their words, each line filled up with zeros to four', () => {
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 30 }), { maxLength: 6 }), (lines) => {
        const bytes = new Uint8Array(Int32Array.from(lines.flatMap(padded)).buffer);
        expect(sumOf(...lines)).toBe(xxh32(bytes));
      }),
      { seed: 1 },
    );
  });

  it('takes short integers as words', () => {
    const sum = makeChecksum();
    sum.begin();
    sum.shorts(Int16Array.of(9, -1, 2, 32_767, -32_768, 9), 1, 4);
    expect(sum.end()).toBe(xxh32(new Uint8Array(Int32Array.of(-1, 2, 32_767, -32_768).buffer)));
  });

  it('takes a part of an array', () => {
    const sum = makeChecksum();
    sum.begin();
    sum.floats(Int32Array.of(7, 1, 2, 3, 4, 5, 7), 1, 5);
    expect(sum.end()).toBe(sumOf([1, 2, 3, 4, 5]));
  });

  it('is the same whichever bits say that something is not a number', () => {
    const bits = [0x7fc00000, 0xffc00000 | 0, 0x7f800001, 0x7fffffff];
    expect(new Set(bits.map((nan) => sumOf([1, nan, 3]))).size).toBe(1);
    expect(sumOf([1, 0x7f800000, 3])).not.toBe(sumOf([1, 0x7fc00000, 3])); // infinity is a number
  });

  it('changes whenever one word changes', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), fc.nat(), word, (line, which, other) => {
        const at = which % line.length;
        fc.pre(line[at] !== other);
        expect(sumOf(line.with(at, other))).not.toBe(sumOf(line));
      }),
      { seed: 2, numRuns: 2000 },
    );
  });

  it('begins anew', () => {
    const sum = makeChecksum();
    sum.begin();
    sum.floats(Int32Array.of(1, 2, 3), 0, 3);
    sum.begin();
    expect(sum.end()).toBe(0x02cc5d05);
  });
});
