import seedrandom from 'seedrandom';
import { describe, expect, test } from 'vitest';
import { differenceSequence } from '../../src/stats/differenceSequence.ts';
import { errorsOfCount } from '../support/standardErrors.ts';

const BETS = [0.5, 0.25, 0.125, 0.0625]; // down to what is asked for here: within 0.1

/** Capital of somebody who bets on differences above m, a part of 1 on each bet, pair by pair. */
const capital = (above: number, below: number, agreed: number, m: number): number => {
  const each = BETS.map((l) => (1 + l * (1 - m)) ** above * (1 - l * (1 + m)) ** below * (1 - l * m) ** agreed);
  return each.reduce((a, b) => a + b) / BETS.length;
};

const sequence = differenceSequence({ alpha: 0.05, within: 0.1 });

test.each([
  [0, 0, 300],
  [14, 0, 100],
  [9, 11, 250],
  [60, 25, 180],
])(
  'with %d and %d of so many pairs the interval ends where a gambler has 2 / alpha',
  (onlyFirst, onlySecond, pairs) => {
    const { difference, low, high } = sequence({ onlyFirst, onlySecond, pairs });
    const agreed = pairs - onlyFirst - onlySecond;
    expect(difference).toBe((onlyFirst - onlySecond) / pairs);
    expect(capital(onlyFirst, onlySecond, agreed, low)).toBeCloseTo(40, 8);
    expect(capital(onlySecond, onlyFirst, agreed, -high)).toBeCloseTo(40, 8);
  },
);

test('of no pairs, and of very few, the difference may be anything', () => {
  expect(sequence({ onlyFirst: 0, onlySecond: 0, pairs: 0 })).toEqual({ difference: 0, low: -1, high: 1 });
  expect(sequence({ onlyFirst: 1, onlySecond: 0, pairs: 2 })).toMatchObject({ low: -1, high: 1 });
});

test('the other way round it is the same with the other sign', () => {
  const one = sequence({ onlyFirst: 31, onlySecond: 12, pairs: 200 });
  const other = sequence({ onlyFirst: 12, onlySecond: 31, pairs: 200 });
  expect([other.difference, other.low, other.high]).toEqual([-one.difference, -one.high, -one.low]);
});

test('the rarer the pairs that differ, the narrower, as the pairs of shared futures should be', () => {
  const reach = (differing: number): number => {
    const { low, high } = sequence({ onlyFirst: differing / 2, onlySecond: differing / 2, pairs: 1000 });
    return (high - low) / 2;
  };
  const reaches = [500, 300, 100, 30, 0].map(reach);
  for (let k = 1; k < reaches.length; k++) expect(reaches[k]).toBeLessThan(reaches[k - 1]);
});

test('at half of pairs differing, 13,500 pairs are known within 0.02, 2.8 times what one look would take', () => {
  const { low, high } = differenceSequence({ alpha: 0.05, within: 0.02 })({
    onlyFirst: 3375,
    onlySecond: 3375,
    pairs: 13_500,
  });
  expect((high - low) / 2).toBeCloseTo(0.02, 4);
  expect(13_500 / ((1.96 * 1.96 * 0.5) / (0.02 * 0.02))).toBeCloseTo(2.81, 2);
});

/** Chance, exactly, that a difference is outside at some count of pairs: all paths at once, those caught taken out. */
const everOutside = (first: number, second: number, pairs: number): number => {
  const wide = pairs + 1;
  let open = new Float64Array(wide * wide);
  open[0] = 1;
  let caught = 0;
  for (let n = 1; n <= pairs; n++) {
    const next = new Float64Array(wide * wide);
    for (let a = 0; a <= n; a++) {
      for (let b = 0; a + b <= n; b++) {
        const at = a * wide + b;
        const came =
          (a > 0 ? open[at - wide] * first : 0) + (b > 0 ? open[at - 1] * second : 0) + open[at] * (1 - first - second);
        if (came < 1e-16) continue;
        const m = first - second;
        if (capital(a, b, n - a - b, m) >= 40 || capital(b, a, n - a - b, -m) >= 40) caught += came;
        else next[at] = came;
      }
    }
    open = next;
  }
  return caught;
};

describe('looked at after every pair', () => {
  test.each([
    [0.25, 0.25],
    [0.3, 0.05],
    [0.06, 0.03],
  ])('up to 120 pairs, %d only the first and %d only the second, it misses with at most 5 %, by all paths', (a, b) => {
    const missed = everOutside(a, b, 120);
    expect(missed).toBeLessThanOrEqual(0.05);
    expect(missed).toBeGreaterThan(0);
  });

  test('and at 8 looks up to 4,000 pairs, 8 % only the first and 5 % only the second, in 250 runs (2 se)', () => {
    const next = seedrandom.alea('pairs');
    const closer = differenceSequence({ alpha: 0.05, within: 0.02 });
    let outside = 0;
    for (let run = 0; run < 250; run++) {
      let [onlyFirst, onlySecond, pairs, missed] = [0, 0, 0, false];
      for (let look = 0; look < 8; look++) {
        for (const until = Math.round(40 * 100 ** (look / 7)); pairs < until; pairs++) {
          const u = next();
          if (u < 0.08) onlyFirst += 1;
          else if (u < 0.13) onlySecond += 1;
        }
        const { low, high } = closer({ onlyFirst, onlySecond, pairs });
        if (low > 0.03 || high < 0.03) missed = true;
      }
      outside += Number(missed);
    }
    expect(errorsOfCount(outside, 250, 0.05)).toBeLessThan(2);
  });
});
