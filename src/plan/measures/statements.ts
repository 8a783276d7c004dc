import type { Formula } from '../formula.ts';
import { derived, type MeasureFamily, stored, YEAR } from './family.ts';

/** All that the firm owns. */
const assets: Formula = ['+', ['+', 'cash', 'receivables'], 'fixedAssets'];

/** What the three statements hold beside revenue, costs and cash: below operating profit, and on the balance sheet. */
export const statements: readonly MeasureFamily[] = [
  stored(false, 'depreciation', [
    'depreciation',
    'dollars',
    'Depreciation',
    'What the month takes off the book value of equipment and purchased goodwill.',
  ]),
  stored(false, 'interest', ['interest', 'dollars', 'Interest', 'Interest on loans in the month.']),
  derived(
    false,
    ['-', ['-', 'operatingProfit', 'depreciation'], 'interest'],
    ['netIncome', 'dollars', 'Net income', 'Operating profit less depreciation and interest; before any income tax.'],
  ),
  stored(false, 'borrowed', ['borrowed', 'dollars', 'Borrowed', 'Loans taken in the month.']),
  stored(false, 'repaid', [
    'repaid',
    'dollars',
    'Principal repaid',
    'Loans paid off in the month: principal of the monthly payments, and what is repaid beside them.',
  ]),
  stored(false, 'purchases', [
    'purchases',
    'dollars',
    'Purchases',
    'Paid in the month for equipment and goodwill, which are written off over years.',
  ]),
  stored(false, 'debtService', [
    'debtService',
    'dollars',
    'Debt service',
    'Interest and principal of the monthly payments; repayments beside them left out.',
  ]),
  stored(true, 'receivables', [
    'receivables',
    'dollars',
    'Receivables',
    'Fees that have accrued and are not billed yet, at month end.',
  ]),
  stored(true, 'fixedAssets', [
    'fixedAssets',
    'dollars',
    'Fixed assets',
    'Book value of equipment and purchased goodwill, at month end.',
  ]),
  stored(true, 'deferredRevenue', [
    'deferredRevenue',
    'dollars',
    'Deferred revenue',
    'Fees paid ahead and not earned yet, at month end: owed back to a household that leaves.',
  ]),
  stored(true, 'debt', ['debt', 'dollars', 'Debt', 'What is owed on loans at month end.']),
  derived(
    true,
    ['-', ['-', assets, 'deferredRevenue'], 'debt'],
    ['equity', 'dollars', 'Equity', 'Cash, receivables and fixed assets less deferred revenue and debt.'],
  ),
  derived(
    true,
    ['/+', 'debt', assets],
    ['debtToAssets', 'ratio', 'Debt to assets', 'Debt over cash, receivables and fixed assets.'],
  ),
  derived(
    false,
    ['/+', ['trailing', 'operatingProfit', YEAR], ['trailing', 'debtService', YEAR]],
    [
      'debtServiceCover',
      'ratio',
      'Debt service cover',
      'Operating profit of 12 months over debt service of the same; missing where there is none.',
    ],
  ),
];
