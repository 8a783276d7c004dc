import { expect, it } from 'vitest';
import { marginalRatio } from '../../bench/marginalRatio.ts';

it('what starting costs is in neither', () => {
  // 40,000 further trials: 8 s on one thread, 4 s on two, whatever came before
  expect(marginalRatio({ few: [9], many: [17] }, { few: [5], many: [9] })).toEqual({ ratio: 2, byRound: [2] });
});

it('the minima of all rounds are compared, and each round for itself', () => {
  const found = marginalRatio({ few: [4, 6], many: [12, 13] }, { few: [3, 2], many: [7, 7] });
  expect(found).toEqual({ ratio: 8 / 5, byRound: [2, 7 / 5] });
});

it('a machine on which more work takes less time has measured nothing', () => {
  expect(() => marginalRatio({ few: [4], many: [8] }, { few: [5], many: [5] })).toThrow('measure again');
});
