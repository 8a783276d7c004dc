import { describe, expect, test } from 'vitest';
import { round } from '../../src/summary/round.ts';

/** What the language itself makes of seven digits. */
const spelt = (x: number): number => Number(x.toPrecision(7));

/** Bits of a generator that shares nothing with the project's (Numerical Recipes' 32-bit congruence). */
function* words(seed: number): Generator<number> {
  for (let word = seed; ; ) {
    word = (Math.imul(word, 1_664_525) + 1_013_904_223) >>> 0;
    yield word;
  }
}

const differing = (numbers: Iterable<number>): number[] =>
  [...numbers].filter((x) => !Object.is(round(x), spelt(x))).slice(0, 5);

describe('round is the number of seven digits that the language spells', () => {
  test.each([
    ['nothing, and less than nothing by a hair', [0, -0, 5e-324, -5e-324, Number.MIN_VALUE]],
    ['what is no number', [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]],
    ['whole numbers around seven digits', [9_999_999, 10_000_000, 10_000_005, -9_999_999, 12_345_678, 99_999_995]],
    ['ends of doubles', [Number.MAX_VALUE, Number.MAX_SAFE_INTEGER, 1e20, 1e22, 1e23, 1e-12, 1e-13]],
    ['exact halves of the last digit', [1234567.5, 1234566.5, -1234567.5, 0.5, 1.0000005, 1.0000015, 2 ** -30]],
  ])('%s', (_, numbers) => expect(differing(numbers)).toEqual([]));

  test('20,000 doubles of any bits', () => {
    const bits = words(1);
    const view = new DataView(new ArrayBuffer(8));
    const any = Array.from({ length: 20_000 }, () => {
      view.setUint32(0, bits.next().value ?? 0);
      view.setUint32(4, bits.next().value ?? 0);
      return view.getFloat64(0);
    });
    expect(differing(any)).toEqual([]);
  });

  test('100,000 sizes from 1e-14 to 1e22, of either sign', () => {
    const bits = words(2);
    const next = (): number => (bits.next().value ?? 0) / 2 ** 32;
    const any = Array.from({ length: 100_000 }, () => (next() - 0.5) * 10 ** (36 * next() - 14));
    expect(differing(any)).toEqual([]);
  });

  test('the doubles next to powers of ten, and to halves of a last digit', () => {
    const near = Array.from({ length: 34 }, (_, i) => i - 13).flatMap((exponent) =>
      [1, 9.9999995, 1.2345675, 4.9999995, 3.0000005].flatMap((lead) => {
        const x = Number(`${lead}e${exponent}`);
        return [x, x * (1 + Number.EPSILON), x * (1 - Number.EPSILON / 2), x * (1 + 1e-13), x * (1 - 1e-13)];
      }),
    );
    expect(differing([...near, ...near.map((x) => -x)])).toEqual([]);
  });
});
