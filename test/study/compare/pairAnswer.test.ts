import seedrandom from 'seedrandom';
import { describe, expect, test } from 'vitest';
import { pairAnswer } from '../../../src/study/compare/pairAnswer.ts';
import { ranked } from '../../../src/study/compare/ranked.ts';
import type { AnswerDifference } from '../../../src/summary/comparison.ts';

const NEVER = 32_767;

describe('an amount in pairs of futures', () => {
  test('has more, less and the same counted exactly', () => {
    const base = Float64Array.of(1, 2, 3, 4, 5);
    const alternative = Float64Array.of(2, 2, 2, 5, 6);
    const { difference, inSameFuture, pairs } = pairAnswer({ kind: 'amount', base, alternative });
    expect([pairs, difference]).toEqual([5, 0.4]);
    expect([inSameFuture.more.share, inSameFuture.less.share, inSameFuture.same.share]).toEqual([0.6, 0.2, 0.2]);
  });

  test('with luck of sd 3 in common and sd 1 of its own, pairing is worth 1 + 9 / 1 futures (4 se, seed "luck")', () => {
    const next = seedrandom.alea('luck');
    const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
    const luck = Array.from({ length: 20_000 }, () => 3 * normal());
    const base = Float64Array.from(luck, (x) => x + normal());
    const alternative = Float64Array.from(luck, (x) => x + normal() + 0.5);
    const { pairing, size } = pairAnswer({ kind: 'amount', base, alternative });
    // a ratio of variances of n values has a relative standard error under sqrt(4 / n)
    expect(Math.abs((pairing ?? 0) / 10 - 1)).toBeLessThan(4 * Math.sqrt(4 / 20_000));
    expect(Math.abs((size ?? 0) - 0.5 / Math.sqrt(10))).toBeLessThan(4 * Math.sqrt(2 / 20_000 / 10));
  });

  test('that is fixed has no spread to hold a difference against, and nothing that pairing could save', () => {
    const base = new Float64Array(50).fill(2);
    const apart = pairAnswer({ kind: 'amount', base, alternative: new Float64Array(50).fill(3) });
    expect(apart).toMatchObject({ difference: 1, low: 1, high: 1, settled: true, size: null, pairing: null });
    const same = pairAnswer({ kind: 'amount', base, alternative: base });
    expect(same).toMatchObject({ difference: 0, low: 0, high: 0, settled: false, size: 0, pairing: null });
  });

  test('of one future has no limits', () => {
    const one = pairAnswer({ kind: 'amount', base: Float64Array.of(1), alternative: Float64Array.of(2) });
    expect(one).toMatchObject({ difference: 1, low: null, high: null, settled: false });
  });
});

describe('an event in pairs of futures', () => {
  const base = Int16Array.of(3, 9, NEVER, 5, -4, 30);
  const alternative = Int16Array.of(9, 3, 7, NEVER, 12, 30);

  test('by a month: only one, both or neither, and what nobody knows', () => {
    const { inSameFuture } = pairAnswer({ kind: 'chance', base, alternative, month: 6 });
    const count = (share = { share: 0 }) => Math.round(6 * share.share);
    const { more, less, same, unknown } = inSameFuture;
    expect([more, less, same, unknown].map(count)).toEqual([1, 2, 2, 1]);
  });

  test('its month: later less earlier, among those whose order is known', () => {
    const { difference, pairs, inSameFuture } = pairAnswer({ kind: 'month', base, alternative, month: 24 });
    const { more, less, same, neither, unknown } = inSameFuture;
    const count = (share = { share: 0 }) => Math.round(6 * share.share);
    expect([more, less, same, neither, unknown].map(count)).toEqual([2, 2, 0, 1, 1]);
    expect([pairs, difference]).toEqual([5, 0]);
  });
});

test('the order of what matters: settled and judged by size, settled and of taste, not settled', () => {
  const one = (answer: string, settled: boolean, size: number | null) =>
    ({ answer, settled, size }) as AnswerDifference;
  const differences = [
    one('open', false, 9),
    one('taste', true, 5),
    one('small', true, 0.1),
    one('sure', true, null),
    one('large', true, 2),
  ];
  const answers = differences.map(
    ({ answer }) => ({ id: answer, better: answer === 'taste' ? null : 'more' }) as const,
  );
  expect(ranked(differences, answers).map(({ answer }) => answer)).toEqual(['sure', 'large', 'small', 'taste', 'open']);
});
