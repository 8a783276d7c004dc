import { describe, expect, it } from 'vitest';
import { arrivalLaw } from '../../../src/stats/chain/arrivalLaw.ts';
import { binomialLaw } from '../../../src/stats/chain/binomialLaw.ts';
import { sumLaw } from '../../../src/stats/chain/sumLaw.ts';

const sum = (law: Float64Array): number => law.reduce((a, b) => a + b, 0);
const meanOf = (law: Float64Array): number => law.reduce((a, chance, k) => a + k * chance, 0);
const varianceOf = (law: Float64Array): number =>
  law.reduce((a, chance, k) => a + k * k * chance, 0) - meanOf(law) ** 2;
const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);

describe('who leaves', () => {
  it('of three at one half: 1, 3, 3, 1 of eight', () => {
    for (const [k, eighths] of [1, 3, 3, 1].entries()) expect(binomialLaw(3, 0.5)[k]).toBeCloseTo(eighths / 8, 15);
  });

  it('nobody, when nobody leaves', () => {
    expect(binomialLaw(40, 0)[0]).toBe(1);
    expect(sum(binomialLaw(40, 0))).toBe(1);
  });

  it('has the mean and variance of a binomial count, and nothing to speak of is cut off', () => {
    const law = binomialLaw(500, 0.01);
    expect(sum(law)).toBeCloseTo(1, 13);
    expect(meanOf(law)).toBeCloseTo(5, 11);
    expect(varianceOf(law)).toBeCloseTo(500 * 0.01 * 0.99, 10);
  });
});

describe('who arrives', () => {
  it('at size 1 the law is geometric: a half, a quarter, an eighth', () => {
    for (const k of [0, 1, 2, 10]) expect(arrivalLaw(1, 1)[k]).toBeCloseTo(0.5 ** (k + 1), 15);
  });

  it('at size Infinity it is Poisson', () => {
    const law = arrivalLaw(2, Number.POSITIVE_INFINITY);
    expect(law[0]).toBeCloseTo(Math.exp(-2), 15);
    expect(law[3]).toBeCloseTo((8 / 6) * Math.exp(-2), 15);
    expect(arrivalLaw(2, 1e12)[3]).toBeCloseTo(law[3], 10);
  });

  it('has variance mean + mean^2 / size', () => {
    const law = arrivalLaw(6, 17.7);
    expect(sum(law)).toBeCloseTo(1, 13);
    expect(meanOf(law)).toBeCloseTo(6, 11);
    expect(varianceOf(law)).toBeCloseTo(6 + 36 / 17.7, 9);
  });

  it('thinned arrival by arrival it stays the same law with a smaller mean: added up over how many arrived', () => {
    const [all, p] = [arrivalLaw(3, 4), 0.3];
    for (const k of [0, 1, 2, 5]) {
      let kept = 0;
      for (let n = k; n < all.length; n++) kept += all[n] * choose(n, k) * p ** k * (1 - p) ** (n - k);
      expect(arrivalLaw(0.9, 4)[k]).toBeCloseTo(kept, 12);
    }
  });

  it('a month cut in eighths, means and sizes alike, adds up to the month', () => {
    let law = arrivalLaw(2 / 8, 5 / 8);
    for (let k = 0; k < 3; k++) law = sumLaw(law, law);
    const month = arrivalLaw(2, 5);
    for (const k of [0, 1, 4, 9]) expect(law[k]).toBeCloseTo(month[k], 13);
  });

  it('nobody, when the mean is zero', () => {
    expect(Array.from(arrivalLaw(0, 17.7))).toEqual([1]);
  });
});

it('two coins add up to 1, 2, 1 of four', () => {
  const coin = Float64Array.of(0.5, 0.5);
  expect(Array.from(sumLaw(coin, coin))).toEqual([0.25, 0.5, 0.25]);
});
