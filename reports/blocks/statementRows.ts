import type { Forecast } from '../../src/summary/forecast.ts';
import { fanValue } from './fanValue.ts';

/** A line of a statement: dollars at each date, null where they are not known. */
export type StatementRow = { readonly label: string; readonly dollars: readonly (number | null)[] };

/** Parts with a sign each: what is earned, what is paid. */
type Parts = readonly (readonly [sign: 1 | -1, measure: string])[];

const FLOWS: readonly (readonly [label: string, parts: Parts])[] = [
  ['Fees on assets', [[1, 'revenue.aum']]],
  ['Retainers', [[1, 'revenue.retainer']]],
  ['Planning fees', [[1, 'revenue.planning']]],
  ['Revenue', [[1, 'revenue']]],
  ['Direct expense', [[1, 'directExpense']]],
  ['Overhead', [[1, 'overhead']]],
  ['Operating profit', [[1, 'operatingProfit']]],
  ['Depreciation', [[1, 'depreciation']]],
  ['Interest', [[1, 'interest']]],
  ['Net income', [[1, 'netIncome']]],
];

/** Cash flow = operations - purchases + borrowed - repaid - draw; operations, after interest, are what is left of it. */
const CASH: readonly (readonly [label: string, parts: Parts])[] = [
  [
    'From operations',
    [
      [1, 'cashFlow'],
      [1, 'purchases'],
      [-1, 'borrowed'],
      [1, 'repaid'],
      [1, 'ownerDraw'],
    ],
  ],
  ['Investment', [[-1, 'purchases']]],
  [
    'Loans, taken less paid off',
    [
      [1, 'borrowed'],
      [-1, 'repaid'],
    ],
  ],
  ["Owner's draw", [[-1, 'ownerDraw']]],
  ['Change in cash', [[1, 'cashFlow']]],
];

const STOCKS = [
  ['Cash', 'cash'],
  ['Receivables', 'receivables'],
  ['Fixed assets', 'fixedAssets'],
  ['Debt', 'debt'],
  ['Deferred revenue', 'deferredRevenue'],
  ['Equity', 'equity'],
] as const;

/** Revenue, costs and profit of the twelve months up to each date, in the mean of all futures. */
export const incomeRows = (forecast: Forecast, ends: readonly number[]) => flowRows(forecast, FLOWS, ends);

/** Where the cash of the twelve months up to each date came from and went, in the mean of all futures. */
export const cashRows = (forecast: Forecast, ends: readonly number[]) => flowRows(forecast, CASH, ends);

/** What the firm owns and owes at each date, in the mean of all futures. */
export const balanceRows = ({ measures }: Forecast, dates: readonly number[]): readonly StatementRow[] =>
  STOCKS.flatMap(([label, name]) => {
    const fan = measures[name];
    return fan === undefined ? [] : [{ label, dollars: dates.map((month) => fanValue(fan, 'mean', month)) }];
  }).filter(isNotEmpty);

function flowRows(
  { measures }: Forecast,
  lines: readonly (readonly [label: string, parts: Parts])[],
  ends: readonly number[],
): readonly StatementRow[] {
  const year = (parts: Parts, end: number): number | null => {
    let sum = 0;
    for (const [sign, name] of parts)
      for (let month = end - 11; month <= end; month++) {
        const value = fanValue(measures[name], 'mean', month);
        if (value === null) return null;
        sum += sign * value;
      }
    return sum;
  };
  return lines
    .filter(([, parts]) => parts.every(([, name]) => measures[name] !== undefined))
    .map(([label, parts]) => ({ label, dollars: ends.map((end) => year(parts, end)) }))
    .filter(isNotEmpty);
}

/** Lines without a cent are left out. */
function isNotEmpty({ dollars }: StatementRow): boolean {
  return dollars.some((value) => value !== null && Math.abs(value) >= 0.005);
}
