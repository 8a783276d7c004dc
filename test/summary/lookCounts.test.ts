import { expect, test } from 'vitest';
import { BLOCK } from '../../src/plan/runner.ts';
import { lookCounts } from '../../src/summary/lookCounts.ts';

test('looks are at 500, 1,000 and then a tenth more each, in whole thousands, and last of all at the limit', () => {
  expect(lookCounts(30_000)).toEqual([
    500, 1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000, 9000, 10_000, 11_000, 13_000, 15_000, 17_000, 19_000, 21_000,
    24_000, 27_000, 30_000,
  ]);
  expect(lookCounts(2500)).toEqual([500, 1000, 2000, 2500]);
});

test('they grow without repeats, end whole blocks but for the limit, and are few even for a thousand million', () => {
  const counts = lookCounts(1_000_000_001);
  for (const [k, count] of counts.entries()) {
    if (k > 0) expect(count).toBeGreaterThan(counts[k - 1]);
    if (k < counts.length - 1) expect(count % BLOCK).toBe(0);
  }
  expect(counts.length).toBeLessThan(150);
});

test.each([1, 499, 500])('a limit of %d is one look', (limit) => {
  expect(lookCounts(limit)).toEqual([limit]);
});

test('what is looked at before the limit does not depend on it', () => {
  expect(lookCounts(1_000_000).slice(0, 19)).toEqual(lookCounts(27_000));
});
