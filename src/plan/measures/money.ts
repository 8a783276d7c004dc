import type { Formula } from '../formula.ts';
import { derived, type MeasureFamily, stored, YEAR } from './family.ts';

/** Advisors at work. */
const advisors: Formula = ['sum', 'seats.<owning>'];

/** Revenue, costs, profit and cash. */
export const money: readonly MeasureFamily[] = [
  stored(true, 'revenue', [
    'revenue',
    'dollars',
    'Revenue',
    'Fees that accrued in the month: on AUM, retainers and planning fees.',
  ]),
  derived(
    true,
    ['-', ['-', 'revenue', 'revenue.retainer'], 'revenue.planning'],
    ['revenue.aum', 'dollars', 'Fees on AUM', 'Fees on assets that accrued in the month.'],
  ),
  stored(true, 'revenueRetainer', ['revenue.retainer', 'dollars', 'Retainers', 'Retainers that accrued in the month.']),
  stored(true, 'revenuePlanning', [
    'revenue.planning',
    'dollars',
    'Planning fees',
    'Fees for the plans of households that joined in the month.',
  ]),
  derived(
    true,
    ['/+', 'revenue', 'households'],
    ['recurringRevenuePerHousehold', 'dollars', 'Revenue per household', "The month's revenue over households."],
  ),
  derived(
    false,
    ['/+', ['trailing', 'revenue', YEAR], advisors],
    ['revenuePerAdvisor', 'dollars', 'Revenue per advisor', 'Revenue of 12 months over advisors at work.'],
  ),
  derived(
    false,
    ['/+', ['trailing', 'revenue', YEAR], 'seats'],
    ['revenuePerPerson', 'dollars', 'Revenue per person', 'Revenue of 12 months over people at work.'],
  ),
  stored(false, 'directExpense', [
    'directExpense',
    'dollars',
    'Direct expense',
    'Pay with load of advisors, associates and paraplanners, owners included.',
  ]),
  stored(false, 'overhead', ['overhead', 'dollars', 'Overhead expense', 'All other costs of the month.']),
  stored(false, 'fixedCosts', [
    'fixedCosts',
    'dollars',
    'Fixed costs',
    'Pay, cost lines and tools that depend neither on households nor on revenue, without what is paid once.',
  ]),
  derived(
    false,
    ['-', ['-', 'revenue', 'directExpense'], 'overhead'],
    ['operatingProfit', 'dollars', 'Operating profit', 'Revenue less direct expense and overhead.'],
  ),
  derived(
    false,
    ['/+', 'operatingProfit', 'revenue'],
    ['margin', 'ratio', 'Operating margin', 'Operating profit over revenue.'],
  ),
  derived(
    false,
    ['/+', ['trailing', 'operatingProfit', YEAR], advisors],
    ['netProfitPerAdvisor', 'dollars', 'Profit per advisor', 'Operating profit of 12 months over advisors at work.'],
  ),
  stored(false, 'cashFlow', [
    'cashFlow',
    'dollars',
    'Cash flow',
    'Cash received less cash paid in the month, after the draw.',
  ]),
  stored(true, 'cash', ['cash', 'dollars', 'Cash', 'Cash at month end.']),
  derived(
    false,
    ['/+', ['max', 'cash', 0], ['*', -1, ['mean', 'cashFlow', 3]]],
    [
      'runway',
      'months',
      'Runway',
      'Cash over the mean net outflow of three months; 0 when there is no cash, none where there is no outflow.',
    ],
  ),
  stored(false, 'ownerDraw', [
    'ownerDraw',
    'dollars',
    "Owner's draw",
    'Profit taken out by the owner in the month, beside market pay.',
  ]),
];
