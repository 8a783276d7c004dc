import { expect, test } from 'vitest';
import { tenureLaw } from '../../src/random/tenure.ts';

const SHARES = [0.001, 0.1, 0.35, 0.5, 0.9, 0.999];

test('a share u of the law has been with the firm for less: (1 - q^y) / (1 - q^age), of growing and of shrinking books', () => {
  for (const [q, age] of [
    [0.93, 20],
    [0.8, 7.5],
    [1.04, 12],
  ])
    for (const u of SHARES) {
      const years = tenureLaw(q, age)(u);
      expect((1 - q ** years) / (1 - q ** age)).toBeCloseTo(u, 12);
    }
});

test('evenly spread over the age of the firm where as many came as were kept', () => {
  expect(SHARES.map(tenureLaw(1, 20))).toEqual(SHARES.map((u) => 20 * u));
});
