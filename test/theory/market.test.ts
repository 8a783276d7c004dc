import { describe, expect, it } from 'vitest';
import { futures } from '../support/futures.ts';
import { practice } from '../support/practice.ts';
import { errorsOfMean, errorsOfVariance } from '../support/standardErrors.ts';

const ONE = { 'book.households': 1 } as const;
const trials = 2000;

describe('markets: one household, no flows, shocks or fees', () => {
  const compound = futures(practice({ ...ONE, 'market.return': 0.064, 'market.volatility': 0.1 }), {
    seed: 'compound',
    trials,
    months: 120,
    only: ['aum'],
  });
  const logs = (f: typeof compound, month: number) => f.across('aum', month).map((aum) => Math.log(aum / 1e6));

  it.each([1, 12, 60, 120])('compound: log mean t ln 1.064 / 12 after %i months (4 se)', (month) => {
    expect(Math.abs(errorsOfMean(logs(compound, month), (month * Math.log(1.064)) / 12))).toBeLessThan(4);
  });

  it.each([1, 12, 60, 120])('compound: log variance 0.01 t / 12 after %i months (4 se)', (month) => {
    expect(Math.abs(errorsOfVariance(logs(compound, month), (0.01 * month) / 12))).toBeLessThan(4);
  });

  it('a month of the market has no skew and no fat tail (4 se)', () => {
    const z = logs(compound, 1).map((r) => (r - Math.log(1.064) / 12) / (0.1 / Math.sqrt(12)));
    expect(
      Math.abs(
        errorsOfMean(
          z.map((x) => x ** 3),
          0,
        ),
      ),
    ).toBeLessThan(4);
    expect(
      Math.abs(
        errorsOfMean(
          z.map((x) => x ** 4),
          3,
        ),
      ),
    ).toBeLessThan(4);
  });

  it('one month says nothing of the next (4 se)', () => {
    const product = compound.across('aum', 2).map((after, k) => {
      const [first, second] = [Math.log(compound.at('aum', k, 1) / 1e6), Math.log(after / compound.at('aum', k, 1))];
      return (first - Math.log(1.064) / 12) * (second - Math.log(1.064) / 12);
    });
    expect(Math.abs(errorsOfMean(product, 0))).toBeLessThan(4);
  });

  it('arithmetic: the mean of ten years is 1.064^10, the log mean half a variance below (4 se)', () => {
    const plan = practice({
      ...ONE,
      'market.return': 0.064,
      'market.volatility': 0.2,
      'market.mean': 'arithmetic',
    });
    const f = futures(plan, { seed: 'arithmetic', trials, months: 120, only: ['aum'] });
    expect(
      Math.abs(
        errorsOfMean(
          f.across('aum', 120).map((aum) => aum / 1e6),
          1.064 ** 10,
        ),
      ),
    ).toBeLessThan(4);
    expect(Math.abs(errorsOfMean(logs(f, 120), 10 * (Math.log(1.064) - 0.02)))).toBeLessThan(4);
  });

  it('every household has the same market in a trial: ten are ten times one', () => {
    const ten = futures(practice({ 'market.return': 0.064, 'market.volatility': 0.1 }), {
      seed: 'compound',
      trials: 3,
      months: 120,
    });
    for (let k = 0; k < 3; k++) expect(ten.at('aum', k, 120) / compound.at('aum', k, 120)).toBeCloseTo(10, 10);
  });
});

describe('a yearly shock of a household: lognormal, mean one, sd 6 %', () => {
  const f = futures(practice({ ...ONE, 'book.firmAge': 1, 'flows.shock': 0.06 }), {
    seed: 'shock',
    trials,
    months: 120,
    only: ['aum', 'marketGain'],
  });

  it('falls in the month of the anniversary and in no other', () => {
    // one household of half a year's tenure: anniversaries in months 6, 18, 30, ...
    const moved = f.along('marketGain').flatMap((gain, t) => (Math.abs(gain) > 1e-6 ? [t + 1] : []));
    expect(moved).toEqual([6, 18, 30, 42, 54, 66, 78, 90, 102, 114]);
  });

  it('has mean one and variance 0.0036 (4 se)', () => {
    const first = f.across('aum', 6).map((aum) => aum / 1e6);
    expect(Math.abs(errorsOfMean(first, 1))).toBeLessThan(4);
    expect(Math.abs(errorsOfVariance(first, 0.0036))).toBeLessThan(4);
  });

  it('is lognormal: of sd 40 %, the log of five has mean -2.5 ln 1.16 and variance 5 ln 1.16 (4 se)', () => {
    const wide = practice({ ...ONE, 'book.firmAge': 1, 'flows.shock': 0.4 });
    const g = futures(wide, { seed: 'wide shock', trials, months: 60, only: ['aum'] });
    const logs = g.across('aum', 60).map((aum) => Math.log(aum / 1e6));
    expect(Math.abs(errorsOfMean(logs, -2.5 * Math.log(1.16)))).toBeLessThan(4);
    expect(Math.abs(errorsOfVariance(logs, 5 * Math.log(1.16)))).toBeLessThan(4);
  });
});

describe('net flows', () => {
  const flows = {
    'flows.savers': 0.02,
    'flows.preRetirees': 0.01,
    'flows.retirees': -0.035,
    'flows.elders': -0.045,
  };

  it('a book of 34, 27, 27 and 12 in a hundred by age: a twelfth of the yearly mean of each band', () => {
    const f = futures(practice({ ...flows, 'book.households': 100 }), { seed: 'flows', trials: 1, months: 1 });
    const yearly = 34 * 0.02 + 27 * 0.01 - 27 * 0.035 - 12 * 0.045;
    expect(f.at('netFlows', 0, 1)).toBeCloseTo((1e6 * yearly) / 12, 4);
  });

  it('come after the market, on its result', () => {
    const plan = practice({ ...flows, 'book.households': 100, 'market.return': 0.12 });
    const f = futures(plan, { seed: 'flows', trials: 1, months: 1 });
    const yearly = 34 * 0.02 + 27 * 0.01 - 27 * 0.035 - 12 * 0.045;
    expect(f.at('netFlows', 0, 1)).toBeCloseTo(((1e6 * yearly) / 12) * 1.12 ** (1 / 12), 4);
  });

  it('are redrawn when the age band changes: mean -3.5 %, sd 2 % a year ten years on (4 se)', () => {
    // the one household is 60.9 on the first day, so a retiree of 70.9 then
    const plan = practice({ ...ONE, ...flows, 'flows.spread': 0.02, 'departures.heirsStay': 0 });
    const f = futures(plan, { seed: 'bands', trials, months: 120, only: ['aum', 'netFlows', 'households'] });
    const rates = f
      .across('netFlows', 120)
      .map((net, k) => (12 * net) / f.at('aum', k, 119))
      .filter((_, k) => f.at('households', k, 120) === 1);
    expect(Math.abs(errorsOfMean(rates, -0.035))).toBeLessThan(4);
    expect(Math.abs(errorsOfVariance(rates, 0.0004))).toBeLessThan(4);
  });
});
