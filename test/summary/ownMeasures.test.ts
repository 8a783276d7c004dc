import { describe, expect, it } from 'vitest';
import type { Changes } from '../support/practice.ts';
import { forecastOf } from '../support/runs.ts';
import { practiceWithFormulas } from '../support/withFormulas.ts';

/** Ten households at 0.12 % a month: cash is 10,000 a month, 10,000 t at the end of month t. */
const MONEY: Changes = { 'fees.brackets': [{ from: 0, rate: 0.012 }], 'fees.from': 'cash' };

const fans = async (measures: { readonly [id: string]: string | Changes }, changes: Changes = MONEY) =>
  (await forecastOf(practiceWithFormulas({ ...changes, measures }), 'own', 3, 24)).measures;

describe('a measure of the scenario', () => {
  it('is its formula, month by month, in every statistic', async () => {
    const { each } = await fans({ each: 'cash / households' });
    const expected = Array.from({ length: 24 }, (_, t) => 1000 * (t + 1));
    expect([each?.p5, each?.mean, each?.p95]).toEqual([expected, expected, expected]);
  });

  it('has a label, a unit and the formula as it was written', async () => {
    const { each, bare } = await fans({
      each: { is: '=  cash /\n households', label: 'Cash each', unit: 'dollars' },
      bare: '2 * cash',
    });
    expect([each?.label, each?.unit, each?.formula]).toEqual(['Cash each', 'dollars', 'cash / households']);
    expect([bare?.label, bare?.unit, bare?.formula]).toEqual(['bare', '', '2 * cash']);
  });

  it('may be made of others, in any order, also over their past', async () => {
    const { rise, twice } = await fans({ rise: 'change(twice, 3) + mean(twice, 2)', twice: '2 * cash' });
    expect(twice?.p50.slice(0, 4)).toEqual([20_000, 40_000, 60_000, 80_000]);
    // 2 cash rises by 60,000 in three months; the mean of months 4 and 3 is 70,000
    expect(rise?.p50.slice(2, 5)).toEqual([60_000 + 50_000, 60_000 + 70_000, 60_000 + 90_000]);
    expect(rise?.p50[1]).toBeNull();
  });

  it('has an opening where all that it is made of has one', async () => {
    const { stock, flow, through } = await fans({
      stock: 'households + 1',
      flow: 'joined + households',
      through: 'flow + stock',
    });
    expect([stock?.opening, flow?.opening, through?.opening]).toEqual([11, null, null]);
  });

  it('is missing after a division by zero, which `defined` tells', async () => {
    const { odd } = await fans({ odd: '1 / (month - 5)' });
    expect(odd?.p50.slice(3, 6)).toEqual([-1, null, 1]);
    expect(odd?.defined?.slice(3, 6)).toEqual([1, 0, 1]);
  });

  it('is missing where it passes all bounds', async () => {
    const { huge, depth, large } = await fans({
      huge: '((aum ^ 8) ^ 8) ^ 2',
      depth: '0 - ((aum ^ 8) ^ 8) ^ 2',
      large: 'aum ^ 8 / 1e20',
    });
    expect([huge?.p50[0], huge?.mean[0], huge?.sd[0], huge?.defined?.[0]]).toEqual([null, null, null, 0]);
    expect(depth?.defined?.[0]).toBe(0);
    expect(large?.p50[0]).toBe(1e36);
  });

  it('says so in fewer trials where only some pass all bounds', async () => {
    const changes = { 'market.volatility': 0.3 };
    const { some } = await fans({ some: 'if(aum > 1e7, (aum ^ 8) ^ 8, aum)' }, changes);
    expect(some?.defined?.some((share) => share > 0 && share < 1)).toBe(true);
    expect(some?.p95.every((value) => value === null || value < 1e7)).toBe(true);
  });

  it('keeps large values beside such as pass all bounds', async () => {
    const { some } = await fans({ some: 'if(aum > 1e7, (aum ^ 8) ^ 8, aum ^ 8 / 1e10)' }, { 'market.volatility': 0.3 });
    expect(some?.p50.some((value) => value !== null && value > 1e40)).toBe(true);
  });

  it('may lead a policy', async () => {
    const hire = { when: 'each > 3500', hire: { role: 'csa', recruiting: 0, ramp: 0 } };
    const { fte } = await fans({ each: 'cash / households' }, { ...MONEY, 'policies.help': hire });
    expect(fte?.p50.slice(2, 6)).toEqual([1, 1, 2, 2]);
  });
});
