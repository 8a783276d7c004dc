import { describe, expect, test } from 'vitest';
import { tellStory } from '../../reports/story.ts';
import { thousands } from '../../reports/words/thousands.ts';
import { fixture } from './fixture.ts';
import { syntheticFan } from './syntheticFan.ts';

/** The same in every future. */
const sure = (opening: number | null, at: (month: number) => number) =>
  syntheticFan('dollars', '', 24, opening, at, () => 0);
const flat = (dollars: number) => sure(null, () => dollars);

/** Two years: 10,000 of revenue a month, 6,000 of costs, a loan of 12,000 paid off in year 1, equipment for 6,000. */
const forecast = () => {
  const base = fixture({ months: 24 });
  const measures = {
    ...base.measures,
    'revenue.aum': flat(9_000),
    'revenue.retainer': flat(1_000),
    'revenue.planning': flat(0),
    revenue: flat(10_000),
    directExpense: flat(4_000),
    overhead: flat(2_000),
    operatingProfit: flat(4_000),
    interest: sure(null, (month) => (month <= 12 ? 100 : 0)),
    netIncome: sure(null, (month) => (month <= 12 ? 3_900 : 4_000)),
    borrowed: flat(0),
    repaid: sure(null, (month) => (month <= 12 ? 1_000 : 0)),
    purchases: sure(null, (month) => (month === 18 ? 6_000 : 0)),
    ownerDraw: flat(2_000),
    // 4,000 - 100 - 1,000 - 2,000 in year 1, 2,000 in year 2 but for the purchase
    cashFlow: sure(null, (month) => (month <= 12 ? 900 : month === 18 ? -4_000 : 2_000)),
    cash: {
      ...sure(30_000, (month) => 30_000 + 900 * month),
      p10: Array(24).fill(-20_000),
      p90: Array(24).fill(70_000),
    },
    debt: sure(12_000, (month) => Math.max(0, 12_000 - 1_000 * month)),
    equity: sure(18_000, () => 40_000),
  };
  return { ...base, measures };
};
const tables = () => tellStory(forecast()).blocks.find(({ id }) => id === 'statements')?.tables ?? [];

describe('statements by year', () => {
  test('income: sums of twelve monthly means, lines without a cent left out', () => {
    expect(tables()[0].rows).toEqual([
      ['Fees on assets', '108', '108'],
      ['Retainers', '12', '12'],
      ['Revenue', '120', '120'],
      ['Direct expense', '48', '48'],
      ['Overhead', '24', '24'],
      ['Operating profit', '48', '48'],
      ['Interest', '1', '0'],
      ['Net income', '47', '48'],
    ]);
  });

  test('cash flow: operations after interest, investment, loans and draw add up to the change', () => {
    expect(tables()[1].rows).toEqual([
      ['From operations', '47', '48'],
      ['Investment', '0', '-6'],
      ['Loans, taken less paid off', '-12', '0'],
      ["Owner's draw", '-24', '-24'],
      ['Change in cash', '11', '18'],
    ]);
  });

  test('balance sheet: the start and each year end, cash with its tenths', () => {
    expect(tables()[2].columns.map(({ label }) => label)).toEqual(['', 'Start', 'Dec 2027', 'Dec 2028']);
    expect(tables()[2].rows).toEqual([
      ['Cash', '30', '41', '52'],
      ['Cash, 1 in 10 below', '30', '-20', '-20'],
      ['Cash, 1 in 10 above', '30', '70', '70'],
      ['Debt', '12', '0', '0'],
      ['Equity', '18', '40', '40'],
    ]);
  });

  test('a forecast without the statements has no such section', () => {
    expect(tellStory(fixture()).blocks.some(({ id }) => id === 'statements')).toBe(false);
  });

  test('thousands: a decimal under one, never a minus zero', () => {
    expect([1_234_567, 620, -620, -20, 0, 999].map(thousands)).toEqual(['1,235', '0.6', '-0.6', '0', '0', '1']);
  });
});
