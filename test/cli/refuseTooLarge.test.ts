import { expect, test } from 'vitest';
import { refuseTooLarge } from '../../src/cli/refuseTooLarge.ts';

const bytesFor = (trials: number) => 1_000_000 + trials * 50_000;

test('a run that fits passes', () => {
  expect(() => refuseTooLarge(10_000, bytesFor)).not.toThrow();
});
test('a run that does not is told its size and one that would fit', () => {
  expect(() => refuseTooLarge(10_000_000, bytesFor)).toThrow(
    '--trials: expected a run of at most 2.0 GB of memory, got 10000000 trials that need 500.0 GB. Write --trials 39900 or fewer, or fewer --months.',
  );
});
test('the number offered fits', () => {
  expect(() => refuseTooLarge(39_900, bytesFor)).not.toThrow();
});
test('when no number of trials fits', () => {
  expect(() => refuseTooLarge(1, () => 1e12)).toThrow('Write fewer --months.');
});
