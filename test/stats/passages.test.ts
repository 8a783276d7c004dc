import { describe, expect, test } from 'vitest';
import { effectiveTries, passages } from '../../src/stats/passages.ts';
import { NEVER, productLimit } from '../../src/stats/productLimit.ts';

// the ten trials of firstPassage.test.ts: two there already, two lost after month 2, one after month 5
const byHand = passages(Int16Array.of(0, 0, 1, 2, -2, -2, 4, 4, -5, NEVER), 6);

test('passages are counted by month, those beyond the horizon not', () => {
  const { trials, hits, lost } = passages(Int16Array.of(0, 3, 3, 7, -1, -9, NEVER), 6);
  expect([trials, [...hits], [...lost]]).toEqual([7, [1, 0, 0, 2, 0, 0, 0], [0, 1, 0, 0, 0, 0, 0]]);
});

describe('a share by a month is worth', () => {
  test('the plain counts until trials have been lost', () => {
    expect(effectiveTries(byHand, 0)).toEqual({ successes: 2, n: 10 });
    expect(effectiveTries(byHand, 2)).toEqual({ successes: 4, n: 10 });
  });

  test("then the tries whose binomial variance is Greenwood's, as worked by hand for month 4", () => {
    const { successes, n } = effectiveTries(byHand, 4);
    const survival = 0.8 * (3 / 8); // 8 of 10 at the start, and 3/8 of those
    const greenwood = 2 / (10 * 8) + 1 / (8 * 7) + 1 / (7 * 6) + 2 / (4 * 2);
    expect(successes / n).toBeCloseTo(1 - survival, 14);
    expect((survival * (1 - survival)) / n).toBeCloseTo(survival * survival * greenwood, 14);
    expect(n).toBeLessThan(10);
  });

  test('the share of the product limit', () => {
    const months = Int16Array.from({ length: 300 }, (_, k) => [4, -7, 9, NEVER, 20, -15, 24][k % 7]);
    const { already, byMonth } = productLimit(months, 24);
    const { successes, n } = effectiveTries(passages(months, 24), 24);
    expect(successes / n).toBeCloseTo(already + byMonth[23], 12);
  });

  test('those left at risk where nothing has happened, and those it happened to where nobody is left', () => {
    expect(effectiveTries(passages(Int16Array.of(-1, -1, NEVER, NEVER, NEVER), 6), 6)).toEqual({ successes: 0, n: 3 });
    expect(effectiveTries(passages(Int16Array.of(-1, 2, 2), 6), 6)).toEqual({ successes: 2, n: 2 });
  });
});
