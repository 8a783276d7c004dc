import { describe, expect, test } from 'vitest';
import { tellStory } from '../../reports/story.ts';
import type { Forecast, MeasureFan } from '../../src/summary/forecast.ts';
import { syntheticFan } from './syntheticFan.ts';
import { VARIANTS } from './variants.ts';

const spread = (unit: string, label: string, at: (month: number) => number, width: number) =>
  syntheticFan(unit, label, 120, null, at, () => width);
const withMeasures = (forecast: Forecast, more: Readonly<Record<string, MeasureFan>>) => ({
  ...forecast,
  measures: { ...forecast.measures, ...more },
});
const tablesOf = (forecast: Forecast) => tellStory(forecast).blocks.find(({ id }) => id === 'figures')?.tables ?? [];
const rowsOf = (forecast: Forecast) => tablesOf(forecast).flatMap(({ rows }) => rows);

describe('the practice in figures', () => {
  test('every measure with a figure in it has its line, whatever its name', () => {
    const forecast = withMeasures(VARIANTS.two(), { brandNew: spread('dollars', 'Brand new', () => 7, 0) });
    const labels = rowsOf(forecast).map(([label]) => label);
    const silent = new Set(['openSearches']);
    for (const [name, { label, mean }] of Object.entries(forecast.measures)) {
      if (silent.has(name) || mean[119] === 0) continue;
      expect(labels.some((line) => line.startsWith(label))).toBe(true);
    }
  });

  test('what happens now and then is the sum of twelve monthly means', () => {
    const forecast = withMeasures(VARIANTS.solo(), { joined: spread('households', 'Joined', (m) => m / 10, 0.2) });
    // 0.1 + ... + 1.2, and 10.9 + ... + 12.0
    expect(rowsOf(forecast)).toContainEqual(['Joined, a year (mean)', 'n/a', '7.8', '137']);
  });

  test('what is counted in each future by itself tells its median and tenths', () => {
    const solo = withMeasures(VARIANTS.solo(), { joined: spread('households', 'Joined', (m) => m / 10, 0.2) });
    const yearCounts = {
      joined: [
        { month: 12, p10: 5, p50: 7.5, p90: 11 },
        { month: 120, p10: 120, p50: 137, p90: 155 },
      ],
    };
    expect(rowsOf({ ...solo, yearCounts })).toContainEqual([
      'Joined, a year',
      'n/a',
      '7.5 (5 to 11)',
      '137 (120 to 155)',
    ]);
  });

  test("money that flows is twelve times its month's median and tenths", () => {
    const fan = spread('dollars', 'Direct expense', () => 1000, 100);
    const forecast = withMeasures(VARIANTS.solo(), { directExpense: fan });
    const row = rowsOf(forecast).find(([label]) => label.startsWith('Direct')) ?? [];
    // a standard deviation of $100 a month: 12 x (1000 -+ 1.2816 x 100)
    expect(row[3]).toBe('$12,000 ($10,500 to $13,500)');
  });

  test('a measure that some futures lack says in how many it has a value', () => {
    const fan = { ...spread('months', 'Runway', () => 12, 0), defined: Array.from({ length: 120 }, () => 0.36) };
    expect(rowsOf(withMeasures(VARIANTS.solo(), { runway: fan }))).toContainEqual([
      'Runway, months',
      'n/a',
      '12 in 36 %',
      '12 in 36 %',
    ]);
  });

  test('lines of nothing are left out', () => {
    const forecast = withMeasures(VARIANTS.solo(), { debt: spread('dollars', 'Debt', () => 0, 0) });
    expect(rowsOf(forecast).some(([label]) => label === 'Debt')).toBe(false);
  });

  test('a crowd of advisors is folded, and the rest of them named as kept in forecast.json', () => {
    const base = VARIANTS.largeFirm();
    const seats = base.practice.advisors.map(({ id, label }) => [
      `utilization.${id}`,
      spread('ratio', label, () => 0.8, 0),
    ]);
    const table = tablesOf(withMeasures(base, Object.fromEntries(seats))).find(({ caption }) =>
      caption.startsWith('Each'),
    );
    expect(table?.folded).toBe(true);
    expect(table?.rows.length).toBe(60);
    expect(table?.caption).toBe('Each advisor; 190 more are in forecast.json');
  });
});
