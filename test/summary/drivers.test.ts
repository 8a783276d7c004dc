import { beforeAll, describe, expect, it } from 'vitest';
import type { Driver, Forecast } from '../../src/summary/forecast.ts';
import { practice } from '../support/practice.ts';
import { forecastOf } from '../support/runs.ts';
import { solo } from '../support/solo.ts';

const TRIALS = 4000;
const BINNED = 0.9758; // of the variance of a normal variable lies between 15 bins of equal probability
const driver = (forecast: Forecast, outcome: string): Driver | undefined =>
  forecast.drivers.find((one) => one.outcome === outcome);
const pathsOf = (found: Driver | undefined) => found?.inputs.map(({ path }) => path);
/** Half the interval of a share is two standard errors and a bit: four of them are twice that. */
const expectShare = (found: { share: number; low: number; high: number } | undefined, exact: number): void => {
  expect(found).toBeDefined();
  if (found !== undefined) expect(Math.abs(found.share - exact)).toBeLessThan(found.high - found.low);
};

describe('ten households of a million, a fee of about 1 % and rent of about 60,000 a year', () => {
  // cash after two years is 20,000,000 x rate - 2 x rent, and each is known to 10,000 dollars of it either way (5 to 95 %):
  // two parts that differ alike.
  const money = {
    'fees.from': 'cash',
    'fees.brackets': [{ from: 0, rate: '0.0095 to 0.0105' }],
    'costs.rent': { amount: '55,000 to 65,000', per: 'firm', inflates: false },
  };
  let known: Forecast;
  let lucky: Forecast;
  beforeAll(async () => {
    known = await forecastOf(practice(money), 'drivers', TRIALS, 24);
    lucky = await forecastOf(
      practice({ ...money, 'departures.level': 1, 'tiers.only.departures': 0.1 }),
      'luck',
      TRIALS,
      24,
    );
  });

  it('nothing is said of shares where inputs are correlated: what one explains the other explains as well', async () => {
    const joined = { correlations: [{ between: ['costs.rent.amount', 'fees.brackets.0.rate'], rank: 0.5 }] };
    const together = await forecastOf(practice({ ...money, ...joined }), 'drivers', 300, 24);
    expect(together.drivers).toEqual([]);
    expect(together.correlations).toEqual(joined.correlations);
    const alone = await forecastOf(practice(money), 'drivers', 300, 24);
    expect(alone.drivers).not.toEqual([]);
    expect(alone).not.toHaveProperty('correlations');
  });

  it('cash at the end comes half from the fee and half from the rent', () => {
    const found = driver(known, 'cash');
    expect(pathsOf(found)?.toSorted()).toEqual(['costs.rent.amount', 'fees.brackets.0.rate']);
    for (const input of found?.inputs ?? []) expectShare(input, 0.5 * BINNED);
  });

  it('all of it could be learned', () => {
    expectShare(driver(known, 'cash')?.learnable, BINNED);
    expect(driver(known, 'cash')?.learnable.low).toBeGreaterThan(0.9);
  });

  it('assets that are the same in all futures have no spread to take apart', () => {
    expect(driver(known, 'aum')).toBeUndefined();
  });

  it('households that leave by chance alone: all of it is luck, and no input is named', () => {
    const found = driver(lucky, 'households');
    expect(found?.inputs).toEqual([]);
    expectShare(found?.learnable, 0);
  });
});

describe('a forecast', () => {
  it('with every input at its middle has no drivers', async () => {
    expect((await forecastOf(solo([], { point: true }), 'point', 300, 12)).drivers).toEqual([]);
  });

  it('of fewer than 200 futures says nothing of them', async () => {
    expect((await forecastOf(solo(), 'few', 199, 12)).drivers).toEqual([]);
  });

  it('names at most ten inputs, the largest first, each share within its interval', async () => {
    const { drivers, inputs } = await forecastOf(solo(), 'order', 400, 24);
    expect(drivers.map(({ outcome }) => outcome)).toEqual(['aum', 'households', 'cash', 'capacity.owner']);
    for (const { learnable, inputs: named } of drivers) {
      expect(named.length).toBeLessThanOrEqual(10);
      for (const { share, low, high } of [learnable, ...named]) {
        expect(low).toBeLessThanOrEqual(share);
        expect(high).toBeGreaterThanOrEqual(share);
      }
      expect(named.map(({ share }) => share)).toEqual(named.map(({ share }) => share).toSorted((a, b) => b - a));
      for (const { path } of named) expect(inputs.find((input) => input.path === path)?.kind).toBe('uncertain');
    }
  });
});
