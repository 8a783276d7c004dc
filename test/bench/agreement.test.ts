import { expect, it } from 'vitest';
import { agreement } from '../../bench/book/agreement.ts';

/*
 * By hand, 100 trials of either: 1/100 + 1/100 = 0.02. Households with sd 2: sqrt(4 x 0.02) = 0.2828. AUM with sd 100:
 * sqrt(10,000 x 0.02) = 14.14. Hits of 0.5 and 0.7, together 0.6: sqrt(0.24 x 0.02) = 0.06928.
 */
const OWN = { trials: 100, households: 10, aum: 1000, hit: 0.5, householdsSd: 2, aumSd: 100 };
const other = (change: object) => ({ trials: 100, households: 10, aum: 1000, hit: 0.5, ...change });

it('one household of difference is so many standard errors of the difference', () => {
  expect(agreement(OWN, other({ households: 11 })).households).toBeCloseTo(-1 / 0.282843, 4);
});

it('so is AUM, by its own deviation', () => {
  expect(agreement(OWN, other({ aum: 980 })).aum).toBeCloseTo(20 / 14.1421, 4);
});

it('shares are as uncertain as both together say', () => {
  expect(agreement(OWN, other({ hit: 0.7 })).hit).toBeCloseTo(-0.2 / 0.069282, 4);
});

it('a reference of fewer trials is less certain', () => {
  expect(agreement(OWN, other({ trials: 25, households: 11 })).households).toBeCloseTo(-1 / Math.sqrt(4 * 0.05), 6);
});

it('up to 4 standard errors it is one book', () => {
  expect(agreement(OWN, other({ households: 11.13 })).agrees).toBe(true); // 3.995
  expect(agreement(OWN, other({ households: 11.14 })).agrees).toBe(false); // 4.03
  expect(agreement(OWN, other({ households: 8.86 })).agrees).toBe(false);
});

it('one mean of the three is enough to differ', () => {
  expect(agreement(OWN, other({ aum: 1057 })).agrees).toBe(false); // 4.03
  expect(agreement(OWN, other({ hit: 0.78 })).agrees).toBe(false); // 0.28 / sqrt(0.2304 x 0.02) = 4.12
});

it('equal shares of 1 agree, though nothing varies', () => {
  expect(agreement({ ...OWN, hit: 1 }, other({ hit: 1 })).hit).toBe(0);
});

it('a mean that is no number is not compared', () => {
  expect(() => agreement(OWN, other({ aum: Number.NaN }))).toThrow('no number');
});
