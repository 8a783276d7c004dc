import seedrandom from 'seedrandom';
import { describe, expect, test } from 'vitest';
import { differenceSequence } from '../../src/stats/differenceSequence.ts';
import { settleDifference } from '../../src/study/settleDifference.ts';
import { errorsOfCount } from '../support/standardErrors.ts';

const terms = { alpha: 0.05, within: 0.02 };
const settle = settleDifference(terms);

describe('the shares of two plans in the same futures', () => {
  test('are apart once 0 is outside, whichever is the larger', () => {
    expect(settle({ onlyFirst: 90, onlySecond: 20, pairs: 1000 }).verdict).toBe('apart');
    expect(settle({ onlyFirst: 20, onlySecond: 90, pairs: 1000 }).verdict).toBe('apart');
  });

  test('are close once the difference is known well enough with 0 inside', () => {
    expect(settle({ onlyFirst: 60, onlySecond: 62, pairs: 10_000 }).verdict).toBe('close');
    expect(settle({ onlyFirst: 6, onlySecond: 6, pairs: 300 }).verdict).toBe('open');
  });

  test('are open where neither is known yet, and before anything is', () => {
    expect(settle({ onlyFirst: 12, onlySecond: 9, pairs: 100 }).verdict).toBe('open');
    expect(settle({ onlyFirst: 0, onlySecond: 0, pairs: 0 })).toEqual({
      difference: 0,
      low: -1,
      high: 1,
      verdict: 'open',
    });
  });

  test('have the difference and limits of the sequence', () => {
    const counts = { onlyFirst: 31, onlySecond: 12, pairs: 400 };
    expect(settle(counts)).toMatchObject(differenceSequence(terms)(counts));
  });
});

test('of 150 pairs of equal plans watched at 8 looks, 30 % of futures differing, no more than 5 % are ever called apart (2 se)', () => {
  const next = seedrandom.alea('equal');
  let called = 0;
  for (let run = 0; run < 150; run++) {
    let [onlyFirst, onlySecond, pairs, apart] = [0, 0, 0, false];
    for (const until of [50, 100, 200, 400, 700, 1100, 1600, 2400]) {
      for (; pairs < until; pairs++) {
        const u = next();
        if (u < 0.15) onlyFirst += 1;
        else if (u < 0.3) onlySecond += 1;
      }
      if (settle({ onlyFirst, onlySecond, pairs }).verdict === 'apart') apart = true;
    }
    called += Number(apart);
  }
  expect(errorsOfCount(called, 150, 0.05)).toBeLessThan(2);
});
