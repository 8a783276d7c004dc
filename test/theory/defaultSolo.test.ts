import { beforeAll, describe, expect, it } from 'vitest';
import type { Forecast } from '../../src/summary/forecast.ts';
import { futures } from '../support/futures.ts';
import { forecastOf } from '../support/runs.ts';
import { solo } from '../support/solo.ts';

const SEED = 'default solo';
const TRIALS = 2000;
const MONTHS = 120;

/** Figures of an independent implementation of the model's text, 10,000 trials with every input at its median. */
const FIGURES = {
  openingRevenue: 297_000, // a year
  openingUtilization: 0.925,
  capacityByMonth: { 12: 0.59, 24: 0.87, 60: 1 },
  capacityNever: 0,
  households: { 60: 44.8, 120: 47.4 },
  householdsAtHit: [35, 37, 39], // quartiles
  firstYearRetention: 0.965,
  qualityAtYearEnd: { 1: 0.98, 3: 0.94, 5: 0.89, 10: 0.82 },
  firstYearSignings: 4.1,
  sevenYearGrowth: { p10: 0.04, p50: 0.09, p90: 0.15 },
  shareAtTarget: [0.22, 0.34], // by the key of the shuffle
} as const;

/** Another program's luck and rounding: shares and rates, and households. */
const SHARE = 0.07;
const HOUSEHOLDS = 2;

const near = (found: number | null | undefined, figure: number, within: number): void => {
  expect(Math.abs((found ?? Number.NaN) - figure)).toBeLessThan(within);
};

describe('the default solo with every uncertain input at its median', () => {
  const plan = solo([], { point: true });
  let forecast: Forecast;
  const measure = (name: string) => forecast.measures[name];
  const event = (name: string) => forecast.events[name];
  beforeAll(async () => {
    forecast = await forecastOf(plan, SEED, TRIALS, MONTHS);
  });

  it('opens at revenue of 297,000 a year', () => {
    near(12 * (measure('revenue').opening ?? 0), FIGURES.openingRevenue, 3_000);
  });

  it('opens at utilization 0.925: its warning is already there in every trial', () => {
    near(measure('utilization').opening, FIGURES.openingUtilization, 0.01);
    expect(event('capacityWarning.owner').already).toBe(1);
    expect(event('capacity.owner').already).toBe(0);
  });

  it.each(Object.entries(FIGURES.capacityByMonth))('at capacity by month %s in a share of %d', (month, share) => {
    near(event('capacity.owner').byMonth[Number(month) - 1], share, SHARE);
  });

  it('is at capacity at last in every trial', () => {
    near(event('capacity.owner').never, FIGURES.capacityNever, 0.005);
  });

  it.each(Object.entries(FIGURES.households))('households on average at the end of month %s: %d', (month, count) => {
    near(measure('households').mean[Number(month) - 1], count, HOUSEHOLDS);
  });

  it('keeps 96.5 % of its households in year 1', () => {
    near(measure('retention').mean[11], FIGURES.firstYearRetention, 0.01);
  });

  it.each(Object.entries(FIGURES.qualityAtYearEnd))('service quality at the end of year %s: %d', (year, quality) => {
    near(measure('serviceQuality').mean[12 * Number(year) - 1], quality, 0.03);
  });

  it('signs 4.1 households in year 1', () => {
    const signed = measure('signings').mean.slice(0, 12);
    near(
      signed.reduce((sum: number, n) => sum + (n ?? 0), 0),
      FIGURES.firstYearSignings,
      0.4,
    );
  });

  it('misses no review', () => {
    expect(event('reviewMissed').never).toBe(1);
  });

  it('is on pace for 12.4 % after seven years in 22 to 34 % of trials', () => {
    const share = forecast.targets[0].byYear[6].share;
    expect(share).toBeGreaterThan(FIGURES.shareAtTarget[0] - SHARE);
    expect(share).toBeLessThan(FIGURES.shareAtTarget[1] + SHARE);
  });

  it('one in ten grows by 4 % a year over seven years, half by 9 %, one in ten by 15 %', () => {
    const opening = measure('aum').opening ?? 0;
    const yearly = (aum: number | null): number => ((aum ?? 0) / opening) ** (1 / 7) - 1;
    const { p10, p50, p90 } = FIGURES.sevenYearGrowth;
    near(yearly(measure('aum').p10[83]), p10, 0.02);
    near(yearly(measure('aum').p50[83]), p50, 0.02);
    near(yearly(measure('aum').p90[83]), p90, 0.02);
  });

  it('hits capacity with 35 to 39 households, quartiles of trials', () => {
    const f = futures(plan, { seed: SEED, trials: 500, months: MONTHS, only: ['advisorHouseholds'] });
    const counts = Array.from({ length: 500 }, (_, k) =>
      f.at('advisorHouseholds', k, f.eventMonth('capacity.owner', k)),
    );
    counts.sort((a, b) => a - b);
    FIGURES.householdsAtHit.forEach((count, i) => {
      near(counts[[125, 250, 375][i]], count, HOUSEHOLDS);
    });
  });
});

describe('the default solo with its uncertain inputs drawn', () => {
  let forecast: Forecast;
  beforeAll(async () => {
    forecast = await forecastOf(solo(), SEED, TRIALS, 60);
  });

  it.each([
    [12, 0.4],
    [24, 0.55],
    [60, 0.8],
  ])('the curve flattens: at capacity by month %i in about %d', (month, share) => {
    near(forecast.events['capacity.owner'].byMonth[month - 1], share, 0.1);
  });

  it('about one trial in ten begins at capacity, which is neither a hit nor at risk', () => {
    const { already, byMonth, never } = forecast.events['capacity.owner'];
    near(already, 0.1, SHARE);
    expect(already + byMonth[59] + never).toBeCloseTo(1, 6);
  });

  it('about one in ten has room to the end of year 5', () => {
    near(forecast.events['capacity.owner'].never, 0.1, SHARE);
  });
});
