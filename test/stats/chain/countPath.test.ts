import { describe, expect, it } from 'vitest';
import { arrivalLaw } from '../../../src/stats/chain/arrivalLaw.ts';
import { makeChainWalk } from '../../../src/stats/chain/chainWalk.ts';
import { ChainTooLarge, type CountChain } from '../../../src/stats/chain/countChain.ts';
import { countPath } from '../../../src/stats/chain/countPath.ts';
import { enumerated } from './enumerated.ts';

/** Joiners of one law whatever the count. */
const steady = (opening: number, leave: number, law: Float64Array): CountChain => ({
  opening,
  leave,
  pending: law,
  agreeing: () => law,
});

describe('immigration and death', () => {
  const [q, l] = [0.98, 1.3];

  it.each([1, 12, 60])('from 30, Poisson joining: mean and variance after %i steps', (t) => {
    const path = countPath(steady(30, 1 - q, arrivalLaw(l, Number.POSITIVE_INFINITY)), t);
    const joined = (l * (1 - q ** t)) / (1 - q);
    expect(path.mean[t - 1]).toBeCloseTo(30 * q ** t + joined, 9);
    expect(path.sd[t - 1] ** 2).toBeCloseTo(30 * q ** t * (1 - q ** t) + joined, 8);
  });

  it('clustered joining adds the squared means over the size', () => {
    const path = countPath(steady(0, 1 - q, arrivalLaw(l, 4)), 24);
    let variance = 0;
    for (let k = 0; k < 24; k++) variance += l * q ** k + (l * q ** k) ** 2 / 4;
    expect(path.sd[23] ** 2).toBeCloseTo(variance, 9);
  });

  it('from none the count is Poisson, and in the long run keeps its law', () => {
    const walk = makeChainWalk(steady(0, 0.5, arrivalLaw(2, Number.POSITIVE_INFINITY)), 60);
    for (let t = 0; t < 80; t++) walk.step();
    let chance = Math.exp(-4); // 2 / (1 - 1/2)
    walk.each((count, found) => {
      if (count > 0) chance *= 4 / count;
      expect(found).toBeCloseTo(chance, 12);
    });
  });

  it('the fourth moment of a Poisson count is m + 3 m^2', () => {
    const path = countPath(steady(0, 0, arrivalLaw(0.7, Number.POSITIVE_INFINITY)), 10);
    expect(path.fourth[9]).toBeCloseTo(7 + 3 * 49, 6);
  });
});

describe('joiners who come of the households there are', () => {
  const chain: CountChain = {
    opening: 3,
    leave: 0.2,
    pending: Float64Array.of(0.7, 0.3),
    agreeing: (count) => {
      const some = 0.1 * Math.min(count, 6);
      return Float64Array.of(1 - some, some * 0.75, some * 0.25);
    },
  };

  it('the law after four steps is that of all ways written out', () => {
    const walk = makeChainWalk(chain, 40);
    for (let t = 0; t < 4; t++) walk.step();
    const all = enumerated(chain, 4);
    walk.each((count, chance) => expect(chance).toBeCloseTo(all.get(count) ?? 0, 14));
  });

  it('who agrees is asked after the departures and before the joining: means by hand', () => {
    const mentions = (count: number) => arrivalLaw(0.1 * count, 17.7);
    const path = countPath({ opening: 10, leave: 0.5, pending: Float64Array.of(0, 1), agreeing: mentions }, 3);
    // after departures 5, 3, 1.75; agreeing 0.5, 0.3
    for (const [t, mean] of [6, 3.5, 2.05].entries()) expect(path.mean[t]).toBeCloseTo(mean, 12);
  });
});

describe('probability that goes missing', () => {
  it('is counted: a law of joiners that adds up to 0.99 is no law', () => {
    expect(() => countPath(steady(5, 0.1, Float64Array.of(0.5, 0.49)), 3)).toThrow(/lost 0\.01/);
  });

  it('is below one in a thousand million in a long walk', () => {
    expect(countPath(steady(40, 0.004, arrivalLaw(0.4, 17.7)), 480).leak).toBeLessThan(1e-10);
  });

  it('at the top of the table makes the table larger', () => {
    const path = countPath(steady(0, 0, arrivalLaw(50, Number.POSITIVE_INFINITY)), 10);
    expect(path.mean[9]).toBeCloseTo(500, 8);
    expect(path.sd[9] ** 2).toBeCloseTo(500, 5);
  });

  it('a table of more states than can be worked out is refused', () => {
    expect(() => countPath(steady(14_000, 0.004, arrivalLaw(80, 17.7)), 3)).toThrow(ChainTooLarge);
  });
});
