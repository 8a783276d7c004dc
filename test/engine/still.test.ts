import { expect, it } from 'vitest';
import { futures } from '../support/futures.ts';
import { practice } from '../support/practice.ts';

it('a practice in which nothing happens stands still, whoever dies in it', () => {
  const f = futures(practice(), { seed: 'still', trials: 3, months: 240 });
  for (let k = 0; k < 3; k++) {
    for (const aum of f.along('aum', k)) expect(aum).toBeCloseTo(1e7, 6);
    expect(f.along('households', k)).toEqual(Array(240).fill(10));
    expect(f.along('advisorArising', k)).toEqual(Array(240).fill(0));
    expect(f.along('advisorAvailable', k)).toEqual(Array(240).fill(100));
    expect(f.along('cash', k)).toEqual(Array(240).fill(0));
    expect(f.along('serviceQuality', k)).toEqual(Array(240).fill(1));
  }
});
