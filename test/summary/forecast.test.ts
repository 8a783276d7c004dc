import { beforeAll, describe, expect, it } from 'vitest';
import { layoutOf } from '../../src/plan/memory.ts';
import type { Outcome } from '../../src/plan/runner.ts';
import type { Forecast, MeasureFan, Percentile } from '../../src/summary/forecast.ts';
import { toForecast } from '../../src/summary/toForecast.ts';
import { type Futures, futures } from '../support/futures.ts';
import { runInline } from '../support/runs.ts';
import { hireOf, solo } from '../support/solo.ts';

const TRIALS = 150;
const MONTHS = 40;
const SEED = 'summary';
const TIERS = 3;
const QUANTILES: readonly (readonly [Percentile, number])[] = [
  ['p5', 0.05],
  ['p10', 0.1],
  ['p25', 0.25],
  ['p50', 0.5],
  ['p75', 0.75],
  ['p90', 0.9],
  ['p95', 0.95],
];

/** Quantile between the neighbours in a sorted list. */
const quantile = (values: readonly number[], p: number): number => {
  const list = [...values].sort((a, b) => a - b);
  const place = (list.length - 1) * p;
  const low = list[Math.floor(place)];
  return low + (place - Math.floor(place)) * ((list[Math.floor(place) + 1] ?? low) - low);
};
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
const close = (found: number | null, expected: number): void => {
  expect(Math.abs((found ?? Number.NaN) - expected)).toBeLessThanOrEqual(2e-6 * Math.abs(expected) + 1e-9);
};

const plan = solo([hireOf('csa', 8), 'roles.advisor.hoursPerYear=1800', 'capacity.householdCap=41']);
let outcome: Outcome;
let forecast: Forecast;
let f: Futures;
beforeAll(async () => {
  outcome = await runInline(plan, SEED, TRIALS, MONTHS);
  forecast = toForecast(plan, outcome, { seed: SEED, text: 'words', files: {}, engine: 'test' });
  f = futures(plan, { seed: SEED, trials: TRIALS, months: MONTHS });
});

/** A figure as columns keep it, in every trial. */
const across = (figure: (k: number, t: number) => number, t: number): number[] =>
  Array.from({ length: TRIALS }, (_, k) => Math.fround(figure(k, t)));
const households = (k: number, t: number): number => f.sum('households', k, t, TIERS);

describe('fans', () => {
  const expectFan = (fan: MeasureFan, figure: (k: number, t: number) => number): void => {
    for (let t = 1; t <= MONTHS; t++) {
      const values = across(figure, t);
      const middle = mean(values);
      close(fan.mean[t - 1], middle);
      close(fan.sd[t - 1], Math.sqrt(values.reduce((sum, x) => sum + (x - middle) ** 2, 0) / (TRIALS - 1)));
      for (const [name, p] of QUANTILES) close(fan[name][t - 1], quantile(values, p));
    }
  };

  it('of cash: mean, sd and quantiles of all trials, month by month', () => {
    expectFan(forecast.measures.cash, (k, t) => f.at('cash', k, t));
  });

  it('of households: the same, from a formula', () => {
    expectFan(forecast.measures.households, households);
  });

  it('a stock has an opening, a flow has none', () => {
    expect(forecast.measures.households.opening).toBe(34);
    expect(forecast.measures.joined.opening).toBeNull();
  });

  it('futures that differ on the first day have percentiles there', () => {
    const { opening, openings } = forecast.measures.cash;
    const values = across((k) => f.at('cash', k, 0), 0);
    close(opening, mean(values));
    for (const [name, p] of QUANTILES) close(openings?.[name] ?? null, quantile(values, p));
  });

  it('where all futures agree on the first day the opening says it all', () => {
    expect(forecast.measures.households).not.toHaveProperty('openings');
    expect(forecast.measures.joined).not.toHaveProperty('openings');
  });

  it('statistics are over the trials in which a measure is defined, with their share', () => {
    const { runway } = forecast.measures;
    for (const t of [5, 20, 40]) {
      const out = across(
        (k) => -(f.at('cashFlow', k, t) + f.at('cashFlow', k, t - 1) + f.at('cashFlow', k, t - 2)) / 3,
        t,
      );
      close(runway.defined?.[t - 1] ?? 1, out.filter((x) => x > 0).length / TRIALS);
    }
    expect(runway.mean[1]).toBeNull();
    expect(forecast.measures.cash.defined).toBeUndefined();
  });

  it('numbers carry seven significant digits', () => {
    const numbers: number[] = [];
    JSON.stringify(forecast, (_, value: unknown) => {
      if (typeof value === 'number') numbers.push(value);
      return value;
    });
    expect(numbers.length).toBeGreaterThan(10_000);
    for (const x of numbers) expect(x).toBe(Number(x.toPrecision(7)));
  });
});

describe('events', () => {
  it('already, by month and never are counts over trials, and add up to one', () => {
    for (const [name, curve] of Object.entries(forecast.events)) {
      if (name.startsWith('target')) continue;
      const months = Array.from({ length: TRIALS }, (_, k) => f.eventMonth(name, k));
      close(curve.already, months.filter((m) => m === 0).length / TRIALS);
      for (let t = 1; t <= MONTHS; t++) {
        close(curve.byMonth[t - 1], months.filter((m) => m >= 1 && m <= t).length / TRIALS);
        expect(curve.low[t - 1]).toBeLessThanOrEqual(curve.byMonth[t - 1]);
        expect(curve.high[t - 1]).toBeGreaterThanOrEqual(curve.byMonth[t - 1]);
      }
      expect(curve.already + curve.byMonth[MONTHS - 1] + curve.never).toBeCloseTo(1, 5);
    }
  });

  it('p50 is the first month by which half of all trials had it', () => {
    const { already, byMonth, p50 } = forecast.events['capacity.owner'];
    const first = byMonth.findIndex((share) => already + share >= 0.5 - 1e-9);
    expect(p50).toBe(already >= 0.5 ? 0 : first < 0 ? null : first + 1);
  });

  it('the first limit: hours, cap, cash, service in this order, adding up with none to one', () => {
    const order = ['capacity.firm', 'householdCap', 'cashOut', 'reviewMissed'];
    const limits = ['hours', 'cap', 'cash', 'service'] as const;
    for (let t = 1; t <= MONTHS; t++) {
      const counts = [0, 0, 0, 0];
      for (let k = 0; k < TRIALS; k++) {
        const months = order.map((name) => f.eventMonth(name, k));
        const first = Math.min(...months);
        if (first <= t) counts[months.indexOf(first)] += 1;
      }
      limits.forEach((limit, i) => {
        close(forecast.firstLimit[limit][t - 1], counts[i] / TRIALS);
      });
      const all = [...limits, 'none' as const].reduce((sum, limit) => sum + forecast.firstLimit[limit][t - 1], 0);
      expect(all).toBeCloseTo(1, 5);
    }
  });
});

describe('an outcome', () => {
  it('has a place for every measure and month, the opening first', () => {
    expect(outcome.statistics).toHaveLength(layoutOf(plan.numbers, TRIALS, MONTHS).statistics);
  });

  it('a run shorter than a year has no pace and no year', async () => {
    const short = toForecast(plan, await runInline(plan, SEED, 20, 6), {
      seed: SEED,
      text: '',
      files: {},
      engine: 'test',
    });
    expect(short.targets[0]).toMatchObject({ onPace: Array(6).fill(null), byYear: [], atHorizon: null });
  });
});
