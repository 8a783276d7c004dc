import * as z from 'zod';
import { DEFAULTS } from './defaults.ts';
import { allDefaults } from './fill.ts';
import { mapOf } from './id.ts';
import { calendarMonth } from './month.ts';
import { quantity } from './quantity.ts';

/** Words of a cost line, the firm's own or added by a policy. */
export const costWords = {
  label: z.string().min(1).max(5000).optional().describe('The name shown to people.'),
  amount: quantity({
    unit: 'dollars a year, or share of revenue',
    min: 0,
    description: 'Dollars a year, for each thing it is counted by; a share for revenue.',
  }),
  per: z
    .enum(['firm', 'seat', 'advisor', 'household', 'revenue'])
    .default('firm')
    .describe('What the line is counted by.'),
  acquisition: z.boolean().default(false).describe('Counts as marketing in the cost of winning a household.'),
  once: z.boolean().default(false).describe('Paid in one sum in its first month, not a twelfth each month.'),
  inflates: z.boolean().default(true).describe('Grows with inflation.'),
};

const cost = z.strictObject({
  ...costWords,
  from: calendarMonth('First month; without it, from the start.').optional(),
  to: calendarMonth('Last month; without it, to the end.').optional(),
});

export const costsSchema = mapOf(cost, 'Cost lines beside pay, by id.').prefault(allDefaults(DEFAULTS.costs));

export const cashSchema = z
  .strictObject({
    openingMonths: quantity({
      unit: 'months of cash costs',
      min: 0,
      max: 120,
      default: 3,
      source: 'assumption',
      description: 'Cash on the first day.',
    }),
    reserveMonths: quantity({
      unit: 'months of cash costs',
      min: 0,
      max: 120,
      default: 3,
      source: 'assumption',
      description: 'The owner draws only while cash is above this.',
    }),
    draw: quantity({
      unit: 'share',
      min: 0,
      max: 1,
      default: 1,
      source: 'assumption',
      description: "Share of last month's operating profit that the owner draws.",
    }),
  })
  .prefault({});
