import { beforeAll, describe, expect, it } from 'vitest';
import type { Forecast } from '../../src/summary/forecast.ts';
import { type Futures, futures } from '../support/futures.ts';
import { forecastOf } from '../support/runs.ts';
import { hireOf, solo } from '../support/solo.ts';

const TRIALS = 150;
const MONTHS = 40;
const SEED = 'targets';
const TIERS = 3;

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
const close = (found: number | null, expected: number): void => {
  expect(Math.abs((found ?? Number.NaN) - expected)).toBeLessThanOrEqual(2e-6 * Math.abs(expected) + 1e-9);
};

let forecast: Forecast;
let f: Futures;
beforeAll(async () => {
  const plan = solo([hireOf('csa', 8), 'roles.advisor.hoursPerYear=1800']);
  forecast = await forecastOf(plan, SEED, TRIALS, MONTHS);
  f = futures(plan, { seed: SEED, trials: TRIALS, months: MONTHS });
});

const inEach = (figure: (k: number) => number): number[] => Array.from({ length: TRIALS }, (_, k) => figure(k));
const households = (k: number, t: number): number => f.sum('households', k, t, TIERS);
const aum = (k: number, t: number): number => f.sum('aum', k, t, TIERS);

describe('targets: 12.4 % a year', () => {
  const metrics: Readonly<Record<string, (k: number, t: number) => number>> = {
    aum,
    households,
    revenue: (k, t) => f.at('revenue', k, t),
    organicAum: (k, t) => f.at('organicAum', k, t),
  };
  const onPace = (metric: string, k: number, t: number): boolean =>
    metrics[metric](k, t) / metrics[metric](k, 0) >= 1.124 ** (t / 12);

  it.each(Object.keys(metrics))('%s: share on pace from month 12 on', (metric) => {
    const target = forecast.targets.find((one) => one.metric === metric);
    expect(target?.onPace.slice(0, 11)).toEqual(Array(11).fill(null));
    for (let t = 12; t <= MONTHS; t++) {
      const share = mean(inEach((k) => Number(onPace(metric, k, t))));
      close(target?.onPace[t - 1] ?? null, share);
    }
    expect(target?.byYear.map(({ share }) => share)).toEqual([12, 24, 36].map((t) => target?.onPace[t - 1]));
    expect(target?.atHorizon?.share).toBe(target?.onPace[MONTHS - 1]);
  });

  it.each(Object.keys(metrics))('%s: reached when the pace has held twelve months in a row', (metric) => {
    const curve = forecast.events[`target.${metric}`];
    const months = Array.from({ length: TRIALS }, (_, k) => {
      let held = 0;
      for (let t = 12; t <= MONTHS; t++) {
        held = onPace(metric, k, t) ? held + 1 : 0;
        if (held === 12) return t;
      }
      return Number.POSITIVE_INFINITY;
    });
    expect(curve.byMonth[21]).toBe(0);
    for (let t = 23; t <= MONTHS; t++) close(curve.byMonth[t - 1], months.filter((m) => m <= t).length / TRIALS);
  });

  it('growth of each full year in four parts of that year’s opening AUM', () => {
    const { growth } = forecast.targets[0];
    expect(growth).toHaveLength(3);
    const parts = { market: 'marketGain', flows: 'netFlows', new: 'newAum', lost: 'lostAum' } as const;
    growth?.forEach((year, y) => {
      for (const [part, signal] of Object.entries(parts) as [
        keyof typeof parts,
        (typeof parts)[keyof typeof parts],
      ][]) {
        const shares = Array.from({ length: TRIALS }, (_, k) => {
          let sum = 0;
          for (let t = 12 * y + 1; t <= 12 * y + 12; t++) sum += f.at(signal, k, t);
          return sum / aum(k, 12 * y);
        });
        expect(Math.abs(year[part] - mean(shares))).toBeLessThan(1e-6);
      }
    });
  });
});
