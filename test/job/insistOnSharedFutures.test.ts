import { expect, test } from 'vitest';
import { insistOnSharedFutures } from '../../src/job/insistOnSharedFutures.ts';

test('without a future in which every scenario can be worked out there is nothing to compare', () => {
  expect(() => insistOnSharedFutures({ compared: 0, trials: 300 })).toThrow(
    'expected futures in which every scenario can be worked out, got none of 300. Forecast each scenario by itself',
  );
  expect(() => insistOnSharedFutures({ compared: 1, trials: 300 })).not.toThrow();
});
