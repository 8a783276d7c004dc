import { expect, it } from 'vitest';
import { futures } from '../support/futures.ts';
import { practice } from '../support/practice.ts';

it('a practice in which nothing happens stands still', () => {
  const f = futures(practice(), { seed: 'still', trials: 3, months: 24 });
  for (let k = 0; k < 3; k++) {
    expect(f.along('aum', k)).toEqual(Array(24).fill(1e7));
    expect(f.along('households', k)).toEqual(Array(24).fill(10));
    expect(f.along('advisorArising', k)).toEqual(Array(24).fill(0));
    expect(f.along('advisorAvailable', k)).toEqual(Array(24).fill(100));
    expect(f.along('cash', k)).toEqual(Array(24).fill(0));
    expect(f.along('serviceQuality', k)).toEqual(Array(24).fill(1));
  }
});
