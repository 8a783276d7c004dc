import type { Forecast } from '../../src/summary/forecast.ts';
import { type Row, within } from './row.ts';
import { meanAt, run, shippedText } from './run.ts';

const STORY_MONTH = 84;
const MILLION = 1_000_000;
const POINTS = 0.07;

const band = (forecast: Forecast, measure: string): readonly [number, number] => {
  const { p10, p90 } = forecast.measures[measure];
  return [p10[STORY_MONTH - 1] ?? Number.NaN, p90[STORY_MONTH - 1] ?? Number.NaN];
};

/** F82: 90 families, six people and three times the revenue lie between the tenths of month 84. */
const story = (forecast: Forecast): Row[] => {
  const opening = forecast.measures.revenue.opening ?? Number.NaN;
  const times = band(forecast, 'revenue').map((revenue) => revenue / opening) as [number, number];
  const told = [
    ['families', 90, band(forecast, 'households'), 0],
    ['people', 6, band(forecast, 'seats'), 0],
    ['times the revenue', 3, times, 2],
  ] as const;
  return told.map(([what, value, [low, high], digits]) => ({
    figure: 'F82',
    what: `${what} after seven years, technology-led`,
    published: `${value}`,
    simulated: `${low.toFixed(digits)} to ${high.toFixed(digits)}`,
    tolerance: 'within p10 to p90',
    verdict: within(value, low, high),
  }));
};

/** Sum of a measure's means over the twelve months of a year, counted from 1. */
const yearOf = (forecast: Forecast, measure: string, year: number): number => {
  let sum = 0;
  for (let month = 12 * year - 11; month <= 12 * year; month++) sum += meanAt(forecast, measure, month);
  return sum;
};

/** F54: direct expense, overhead and profit of the year in which revenue is nearest to a million. */
const incomeStatement = (forecast: Forecast): Row[] => {
  const years = Array.from({ length: forecast.months / 12 }, (_, i) => i + 1);
  const gap = (year: number): number => Math.abs(yearOf(forecast, 'revenue', year) - MILLION);
  const year = years.reduce((best, each) => (gap(each) < gap(best) ? each : best));
  const revenue = yearOf(forecast, 'revenue', year);
  const parts = [
    ['direct expense', 'directExpense', 0.4],
    ['overhead', 'overhead', 0.35],
    ['operating profit', 'operatingProfit', 0.25],
  ] as const;
  return parts.map(([what, measure, published]) => {
    const share = yearOf(forecast, measure, year) / revenue;
    return {
      figure: 'F54',
      what: `${what} over revenue, technology-led in year ${year} ($${(revenue / MILLION).toFixed(2)}M)`,
      published: `${Math.round(100 * published)} %`,
      simulated: `${(100 * share).toFixed(1)} %`,
      tolerance: '7 points',
      verdict: within(share, published - POINTS, published + POINTS),
    };
  });
};

/** F54 and F82 on the shipped technology-led firm. */
export const technologyLed = async (top: URL, trials: number): Promise<Row[]> => {
  const forecast = await run(shippedText(top, 'technology-led'), [], { trials, months: 120 });
  return [...story(forecast), ...incomeStatement(forecast)];
};
