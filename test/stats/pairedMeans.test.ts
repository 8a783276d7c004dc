import { qt } from 'lib-r-math.js';
import seedrandom from 'seedrandom';
import { describe, expect, test } from 'vitest';
import { pairedMeans } from '../../src/stats/pairedMeans.ts';
import { studentReach } from '../../src/stats/studentReach.ts';
import { errorsOfCount } from '../support/standardErrors.ts';

describe('the reach of a 95 % interval', () => {
  test.each([2, 3, 4, 11, 30, 120, 1000, 1999, 2001, 2002, 2500, 10_001, 200_000])('of %d values is that of R', (n) => {
    expect(studentReach(n)).toBeCloseTo(qt(0.975, n - 1), 6);
  });

  test('of two to five values has 97.5 % of Student below it, by closed forms', () => {
    const below = [
      (t: number) => 0.5 + Math.atan(t) / Math.PI,
      (t: number) => 0.5 + t / (2 * Math.sqrt(2 + t * t)),
      (t: number) => 0.5 + (t / Math.sqrt(3) / (1 + (t * t) / 3) + Math.atan(t / Math.sqrt(3))) / Math.PI,
      (t: number) => 0.5 + (3 / 8) * (t / Math.sqrt(1 + (t * t) / 4)) * (1 - (t * t) / (12 + 3 * t * t)),
    ];
    for (const [i, share] of below.entries()) expect(share(studentReach(i + 2))).toBeCloseTo(0.975, 11);
  });

  test('of one value, or none, has no end', () => {
    expect([studentReach(1), studentReach(0)]).toEqual([Infinity, Infinity]);
  });
});

describe('the difference of two paired means', () => {
  // Student (1908), "The probable error of a mean": hours of sleep gained with two drugs, as in R's data set `sleep`, whose
  // paired t.test gives -1.58 (-2.4598858 to -0.7001142)
  const one = Float64Array.of(0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2);
  const other = Float64Array.of(1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4);

  test("of Student's ten sleepers is as published", () => {
    const { difference, low, high, variances } = pairedMeans(one, other);
    expect(difference).toBeCloseTo(-1.58, 12);
    expect([low, high].map((x) => x.toFixed(7))).toEqual(['-2.4598858', '-0.7001142']);
    expect(variances.first).toBeCloseTo(3.200556, 6);
    expect(variances.second).toBeCloseTo(4.009, 6);
    expect(variances.difference).toBeCloseTo(1.512889, 6);
  });

  test('the other way round every sign turns, to the last bit', () => {
    const [forth, back] = [pairedMeans(one, other), pairedMeans(other, one)];
    expect([back.difference, back.low, back.high]).toEqual([-forth.difference, -forth.high, -forth.low]);
    expect(back.variances.difference).toBe(forth.variances.difference);
  });

  test('of equal values is exactly 0 within 0', () => {
    expect(pairedMeans(other, other)).toMatchObject({ difference: 0, low: 0, high: 0, variances: { difference: 0 } });
  });

  test('of one pair has no limits, and of none is not known', () => {
    expect(pairedMeans(Float64Array.of(3), Float64Array.of(1))).toMatchObject({
      difference: 2,
      low: -Infinity,
      high: Infinity,
    });
    expect(pairedMeans(new Float64Array(0), new Float64Array(0))).toMatchObject({ low: -Infinity, high: Infinity });
  });

  test('4,000 samples of 12 pairs that share most of their luck: 95 % hold the truth (3 se, seed "paired")', () => {
    const next = seedrandom.alea('paired');
    const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
    let held = 0;
    for (let sample = 0; sample < 4000; sample++) {
      const luck = Array.from({ length: 12 }, normal);
      const first = Float64Array.from(luck, (x) => 5 * x + normal() + 0.4);
      const { low, high } = pairedMeans(
        first,
        Float64Array.from(luck, (x) => 5 * x + normal()),
      );
      held += Number(low <= 0.4 && 0.4 <= high);
    }
    expect(Math.abs(errorsOfCount(held, 4000, 0.95))).toBeLessThan(3);
  });
});
