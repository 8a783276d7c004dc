import { describe, expect, test } from 'vitest';
import { threadsWorth } from '../../src/cli/threadsWorth.ts';

const TEN_YEARS = 120;

describe('threads for a run of which nobody said how many', () => {
  test.each([
    ['1,000 futures of the solo advisor', { trials: 1000, months: TEN_YEARS, households: 34 }, 1],
    ['10,000 futures of the solo advisor', { trials: 10_000, months: TEN_YEARS, households: 34 }, 8],
    ['10,000 futures of a single year of the solo advisor', { trials: 10_000, months: 12, households: 34 }, 1],
    ['1,000 futures of a firm of 1,000 households', { trials: 1000, months: TEN_YEARS, households: 1000 }, 8],
  ])('%s', (_, size, threads) => expect(threadsWorth(8, size)).toBe(threads));

  test('no more than there are, where there is one', () =>
    expect(threadsWorth(1, { trials: 1e6, months: TEN_YEARS, households: 34 })).toBe(1));
});
