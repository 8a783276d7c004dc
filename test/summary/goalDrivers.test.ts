import { describe, expect, it } from 'vitest';
import type { Changes, Value } from '../support/practice.ts';
import { forecastOf } from '../support/runs.ts';
import { practiceWithFormulas } from '../support/withFormulas.ts';

/** Cash after two years is 20,000,000 x rate - 2 x rent: two parts that differ alike, around 80,167 in the middle. */
const MONEY: Changes = {
  'fees.from': 'cash',
  'fees.brackets': [{ from: 0, rate: '0.0095 to 0.0105' }],
  'costs.rent': { amount: '55,000 to 65,000', per: 'firm', inflates: false },
};
const TRIALS = 4000; // enough to tell a third from a half

const drivers = async (
  that: string,
  date: { readonly [when: string]: Value },
  changes: Changes = MONEY,
  trials = TRIALS,
) => {
  const goals = [{ name: 'cushion', that, ...date }];
  const told = await forecastOf(practiceWithFormulas({ ...changes, goals }), 'goal drivers', trials, 24);
  return told.drivers.find(({ outcome }) => outcome === 'goal.cushion');
};

describe('a goal as an outcome of which a part could be learned', () => {
  // Reached where Z1 + Z2 > 0: of those with Z1 = z a share of F(z), which is uniform, so that its variance is 1/12, of
  // 1/4 of a yes or no; between 15 bins of equal probability there is 1 - 1/15^2 of it. A third is what they do together.
  const EACH = (1 / 3) * (1 - 1 / 225);

  it.each([{ at: 24 }, { by: 24 }])('two inputs that differ alike each explain a third of it: %j', async (date) => {
    const found = await drivers('cash > 80167 and month >= 24', date);
    expect(found?.label).toBe('reaching "cushion"');
    expect(found?.inputs.map(({ path }) => path).toSorted()).toEqual(['costs.rent.amount', 'fees.brackets.0.rate']);
    for (const { share, low, high } of found?.inputs ?? []) expect(Math.abs(share - EACH)).toBeLessThan(high - low); // 4 se
    const { share, low, high } = found?.learnable ?? { share: 0, low: 0, high: 0 };
    expect(Math.abs(share - 2 * EACH)).toBeLessThan(high - low);
  });

  it('one that an input settles by itself is explained by it alone', async () => {
    // 79,749.84 is cash at the middle rate of 0.998749 %, which cuts the middle one of 15 bins in two: 14/15 is between
    const sure = { ...MONEY, 'costs.rent': { amount: 60_000, per: 'firm', inflates: false } };
    const found = await drivers('cash > 79749.84', { at: 24 }, sure);
    expect(found?.inputs.map(({ path }) => path)).toEqual(['fees.brackets.0.rate']);
    expect(Math.abs((found?.inputs[0]?.share ?? 0) - 14 / 15)).toBeLessThan(0.01);
  });

  it('one about partings alone is luck', async () => {
    const lucky = { ...MONEY, 'departures.level': 1, 'tiers.only.departures': 0.1 };
    const found = await drivers('households >= 8', { always: 24 }, lucky);
    expect(found?.inputs).toEqual([]);
    expect(found?.learnable.low).toBe(0);
  });

  it.each([
    ['that every future reaches', 'cash > 0', { at: 24 }],
    ['that no future reaches', 'cash > 1e9', { by: 24 }],
    ['that is not decided', 'cash > 80167', { at: 30 }],
  ])('nothing is said of one %s', async (_, that, date) => {
    expect(await drivers(that, date, MONEY, 400)).toBeUndefined();
  });
});
