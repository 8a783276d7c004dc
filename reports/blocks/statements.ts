import type { Forecast } from '../../src/summary/forecast.ts';
import type { Block, Table } from '../block.ts';
import { calendarMonth } from '../words/calendarMonth.ts';
import { dollars } from '../words/dollars.ts';
import { listed } from '../words/listed.ts';
import { thousands } from '../words/thousands.ts';
import { fanValue } from './fanValue.ts';
import { FEW } from './fanWords.ts';
import { milestones } from './milestones.ts';
import { shortMoment } from './moment.ts';
import { balanceRows, cashRows, incomeRows, type StatementRow } from './statementRows.ts';

/** More year ends than this do not fit a page. */
const MOST = 10;

/** Income statement, cash flow and balance sheet at year ends: means, which add up as the statements of a future do. */
export function statements(forecast: Forecast): Block | null {
  const { months, start } = forecast;
  const every = Array.from({ length: Math.floor(months / 12) }, (_, i) => (i + 1) * 12);
  const ends = every.length <= MOST ? every : milestones(months).filter((month) => month % 12 === 0);
  if (ends.length === 0) return null;
  const income = incomeRows(forecast, ends);
  const balance = balanceRows(forecast, [0, ...ends]);
  if (!income.some(({ label }) => label === 'Net income')) return null;
  const table = (caption: string, dates: readonly number[], rows: readonly (readonly string[])[]): Table => ({
    caption: `${caption}, thousands of dollars`,
    folded: true,
    columns: [
      { label: '', align: 'left' },
      ...dates.map((month) => ({ label: shortMoment(start, month), align: 'right' as const })),
    ],
    rows,
  });
  return {
    kind: 'section',
    id: 'statements',
    heading: 'The statements, year by year',
    sentence: sentence(forecast, ends[ends.length - 1], income, balance),
    tables: [
      table('Income statement of the year to each date', ends, income.map(said)),
      table('Cash flow of the year to each date', ends, cashRows(forecast, ends).map(said)),
      table('Balance sheet at each date', [0, ...ends], withRange(forecast, [0, ...ends], balance)),
    ].filter(({ rows }) => rows.length > 0),
  };
}

function said({ label, dollars: values }: StatementRow): readonly string[] {
  return [label, ...values.map((value) => (value === null ? 'n/a' : thousands(value)))];
}

/** Cash is told with its spread: the mean of a firm that may borrow or starve says little. */
function withRange(
  { measures, trials }: Forecast,
  dates: readonly number[],
  rows: readonly StatementRow[],
): readonly (readonly string[])[] {
  return rows.flatMap((row) => {
    if (row.label !== 'Cash' || trials < FEW) return [said(row)];
    const tenth = (label: string, statistic: 'p10' | 'p90') =>
      said({ label, dollars: dates.map((month) => fanValue(measures.cash, statistic, month)) });
    return [said(row), tenth('Cash, 1 in 10 below', 'p10'), tenth('Cash, 1 in 10 above', 'p90')];
  });
}

function sentence(
  { start }: Forecast,
  end: number,
  income: readonly StatementRow[],
  balance: readonly StatementRow[],
): string {
  const parts = [...income, ...balance].flatMap(({ label, dollars: values }) => {
    const value = values[values.length - 1];
    const wanted = ['Revenue', 'Operating profit', 'Net income', 'Debt', 'Equity'].includes(label);
    return wanted && value !== null && (Math.abs(value) >= 0.5 || label === 'Operating profit')
      ? [`${label.toLowerCase()} ${dollars(value)}`]
      : [];
  });
  return `In the year to ${calendarMonth(start, end)}, on average over the futures: ${listed(parts)}. Net income is before any income tax; the market pay of owners is in the expenses.`;
}
