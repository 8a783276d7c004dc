import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../src/study/attribution/partsOf.ts';

const values = (...all: number[]) => Float64Array.from(all);

describe('parts of a difference over futures', () => {
  it('are means with the interval of t: of 1, 2, 3, 4 it is 2.5 and 3.182 x 1.291 / 2 on either side', () => {
    const { futures, difference, parts } = partsOf([[values(1, 2, 3, 4), values(0, 0, 0, 0)]]);
    expect(futures).toBe(4);
    expect(parts[0].part).toBe(2.5);
    expect(parts[0].reach).toBeCloseTo((3.182446305 * Math.sqrt(5 / 3)) / 2, 8); // t of 3 degrees from a table
    expect(parts[1]).toEqual({ part: 0, reach: 0 });
    expect(difference).toBe(2.5);
  });

  it('leave out futures that any player does not know', () => {
    const { futures, parts, difference } = partsOf([[values(1, Number.NaN, 3), values(5, 6, Number.NaN)]]);
    expect(futures).toBe(1);
    expect(parts.map(({ part }) => part)).toEqual([1, 5]);
    expect(parts[0].reach).toBe(Infinity);
    expect(difference).toBe(6);
  });

  it('of sampled orders have also the error of the orders: means 1 and 3 of two samples are 2, give or take 12.71', () => {
    const { parts } = partsOf([[values(1, 1, 1)], [values(3, 3, 3)]]);
    expect(parts[0].part).toBe(2);
    expect(parts[0].reach).toBeCloseTo(12.7062047, 6); // t of one degree, times sqrt(2) / sqrt(2)
  });

  it('join both errors by their squares', () => {
    const samples = [[values(1, 3)], [values(2, 6)]]; // over samples 1.5 and 4.5, over futures 2 and 4
    const futures = 12.7062047 * (Math.sqrt(4.5) / Math.sqrt(2));
    const orders = 12.7062047 * (Math.sqrt(2) / Math.sqrt(2));
    expect(partsOf(samples).parts[0].reach).toBeCloseTo(Math.hypot(futures, orders), 5);
  });
});
