import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { loadParser } from '../../src/compile/parseFormula.ts';
import { futures } from '../support/futures.ts';
import { type Changes, leads, practiceText, readPractice } from '../support/practice.ts';
import { solo } from '../support/solo.ts';

const parse = await loadParser();
const flows = (monthly: number): Changes => ({
  'flows.savers': 12 * monthly,
  'flows.preRetirees': 12 * monthly,
  'flows.retirees': 12 * monthly,
  'flows.elders': 12 * monthly,
});

/** One household of 1.05M that pays 1 % on the first million and 0.5 % above: 10,250 a year. */
const high = (by: string, from: number, changes: Changes = {}, months = 36): number[] => {
  const text = practiceText({
    'book.households': 1,
    'book.aum.mean': 1_050_000,
    tiers: { high: { from, hours: 0, departures: 0 }, low: { from: 0, hours: 0, departures: 0 } },
    'tierReview.every': 'monthly',
    'tierReview.by': by,
    'fees.brackets': [
      { from: 0, rate: 0.01 },
      { from: 1_000_000, rate: 0.005 },
    ],
    'fees.from': 'cash',
    ...changes,
  });
  const plan = compile(readPractice(text), { name: 'practice', parse });
  const f = futures(plan, { seed: 'score', trials: 1, months });
  return [f.at('households', 0, 0, 0), ...f.along('households', 0, 0)];
};
/** First month in which it is, or is no more, in the upper tier; -1 for never. */
const enters = (months: readonly number[]): number => months.indexOf(1);
const leaves = (months: readonly number[]): number => months.indexOf(0);

describe('tiers by revenue: fees of a year', () => {
  it('the opening book stands by it', () => {
    expect(high('revenue', 10_250)[0]).toBe(1);
    expect(high('revenue', 10_251)[0]).toBe(0);
  });

  it('lowered a band below: 1 % of 1.05M x 0.99^t is under 0.9 x 10,200 from month 14', () => {
    expect(leaves(high('revenue', 10_200, flows(-0.01)))).toBe(14);
  });

  it('thresholds grow with prices: 10,250 / 1.062^(t/12) is under 9,000 from month 26', () => {
    // ln(10,250/9,000) / (ln(1.062)/12) = 25.94; brackets stay as they are
    expect(leaves(high('revenue', 10_000, { inflation: 0.062, 'indexed.brackets': false }))).toBe(26);
  });

  it('brackets that grow with prices make it more: of 1.05M all is in the first from month 10, 10,500', () => {
    // a million x 1.062^(t/12) passes 1.05M in month 10; 10,500 / 1.062^(t/12) is under 9,000 from month 31
    expect(leaves(high('revenue', 10_000, { inflation: 0.062, 'indexed.brackets': true }))).toBe(31);
  });

  it('a retainer is a part of it', () => {
    expect(high('revenue', 11_450, { 'fees.retainer': 1200 })[0]).toBe(1);
    expect(high('revenue', 11_451, { 'fees.retainer': 1200 })[0]).toBe(0);
  });

  it('whoever comes is placed by the common schedule, and reviewed by the one it pays', () => {
    const own = { 'fees.byTier': { high: { brackets: [{ from: 0, rate: 0.02 }] } } };
    expect(high('revenue', 10_251, own)[0]).toBe(0);
    // pays 2 % once it is there: 21,000 x 0.99^36 is above 9,000
    expect(leaves(high('revenue', 10_200, { ...own, ...flows(-0.01) }))).toBe(-1);
  });

  it('joiners are placed by it', () => {
    const joiners = { 'book.households': 0, ...leads(60) };
    expect(high('revenue', 10_249, joiners)[36]).toBeGreaterThan(0);
    expect(high('revenue', 10_251, joiners)[36]).toBe(0);
  });

  it('new thresholds of a policy are of revenue', () => {
    const policy = { 'policies.tiers': { at: 5, resegment: { from: { high: 10_251 }, departures: 1 } } };
    expect(leaves(high('revenue', 10_250, policy))).toBe(5);
  });
});

describe('tiers by an expression', () => {
  it('= aum + 20 * revenue: 1.05M + 20 x 10,250 = 1.255M', () => {
    expect(high('= aum + 20 * revenue', 1_255_000)[0]).toBe(1);
    expect(high('= aum + 20 * revenue', 1_255_001)[0]).toBe(0);
  });

  it('AUM is in dollars of the start month: 1.05M / 1.062^(t/12) is under 900k from month 31', () => {
    expect(leaves(high('aum * 1', 1_000_000, { inflation: 0.062 }))).toBe(31);
    expect(leaves(high('aum * 1', 1_000_000, { inflation: 0.062, 'indexed.thresholds': false }))).toBe(-1);
  });

  it('age is that of the older principal today: 55 + 10 x 16/27 = 60.93, so 62 in month 13', () => {
    expect(enters(high('age', 62))).toBe(13);
  });

  it('tenure is in years with the firm: 50 in the opening book, so 51 in month 12', () => {
    expect(enters(high('tenure', 51))).toBe(12);
  });

  it('a joiner has no tenure yet', () => {
    const one = high('if(tenure < 1, 1, 0)', 1, { 'book.households': 0, ...leads(60) }, 1);
    expect(one[1]).toBeGreaterThan(0);
  });

  it('a missing value reaches no threshold', () => {
    expect(high('1 / (age - age)', 0.5)[0]).toBe(0);
    expect(high('1', 0.5)[0]).toBe(1);
  });

  it('an expression that comes to the AUM gives the same futures as AUM', () => {
    const sets = ['inflation=0.03', 'policies.p={ at: 9, resegment: { from: { gold: 700k } } }'];
    const run = (by: string) =>
      futures(solo([...sets, `tierReview.by=${by}`], { parse }), { seed: 'same', trials: 3, months: 30 });
    const [plain, program] = [run('aum'), run('aum + 0 * age')];
    // sums by tier are added up in another order
    const near = (x: number, y: number): boolean => Object.is(x, y) || Math.abs(x - y) <= 1e-9 * Math.abs(y) + 1e-6;
    for (let k = 0; k < 3; k++) {
      const expected = plain.trialOf(k);
      expect(program.trialOf(k).filter((x, i) => !near(x, expected[i]))).toHaveLength(0);
    }
  });
});
