import type { Formula } from '../formula.ts';
import { derived, type MeasureFamily, stored, YEAR } from './family.ts';

const households: Formula = ['mean', 'households.<tier>', YEAR];
const revenue: Formula = ['/+', ['trailing', 'tierRevenue.<tier>', YEAR], households];
const cost: Formula = ['/+', ['trailing', 'tierCost.<tier>', YEAR], households];

/** What a household is worth to the firm, by tier. */
export const value: readonly MeasureFamily[] = [
  stored(true, 'tierRevenue', [
    'tierRevenue.<tier>',
    'dollars',
    'Revenue from <label>',
    'Fees of the tier that accrued in the month.',
  ]),
  stored(false, 'tierYears', [
    'tierYears.<tier>',
    'years',
    'Years to stay: <label>',
    "One over the mean yearly hazard of leaving or dying of the tier's households, at most 30.",
  ]),
  stored(false, 'tierCost', [
    'tierCost.<tier>',
    'dollars',
    'Cost of serving <label>',
    "Cost of the month's service to the tier's households.",
  ]),
  derived(
    false,
    ['*', revenue, 'tierYears.<tier>'],
    [
      'lifetimeValue.<tier>',
      'dollars',
      'Lifetime value: <label>',
      'Revenue of 12 months per household of the tier, times the years it is expected to stay: one over the yearly hazard of leaving and dying, at most 30. Not discounted.',
    ],
  ),
  derived(false, cost, [
    'costToServe.<tier>',
    'dollars',
    'Cost to serve: <label>',
    '12 months of hours delivered at loaded pay per available hour, costs per household, and overhead by hours, per household of the tier.',
  ]),
  derived(
    false,
    ['-', revenue, cost],
    [
      'profitPerHousehold.<tier>',
      'dollars',
      'Profit per household: <label>',
      'Revenue of 12 months per household of the tier less its cost to serve.',
    ],
  ),
];
