import * as z from 'zod';
import { DEFAULTS } from './defaults.ts';
import { allDefaults } from './fill.ts';
import { mapOf } from './id.ts';
import { calendarMonth } from './month.ts';
import { quantity } from './quantity.ts';

const bracket = z.strictObject({
  from: quantity({
    known: 'brackets stand in order',
    unit: 'dollars',
    min: 0,
    description: 'AUM from which this rate applies.',
  }),
  rate: quantity({ unit: 'share a year', min: 0, max: 0.1, description: 'Fee on the AUM of this bracket.' }),
});

export const feesSchema = z
  .strictObject({
    brackets: z
      .array(bracket)
      .min(1)
      .max(20)
      .prefault([
        { from: 0, rate: '125 bp' },
        { from: '100k', rate: '97.22 bp' },
        { from: '1M', rate: '71.25 bp' },
        { from: '5M', rate: '55 bp' },
        { from: '10M', rate: '45 bp' },
      ])
      .describe('Marginal fee schedule, lowest bracket first, starting at 0.'),
    billing: z.enum(['monthly', 'quarterly']).default('quarterly').describe('How often fees are billed, in arrears.'),
    from: z
      .enum(['account', 'cash'])
      .default('account')
      .describe('Whether the fee is taken from the account or paid apart.'),
  })
  .prefault({});

const cost = z.strictObject({
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
  from: calendarMonth('First month; without it, from the start.').optional(),
  to: calendarMonth('Last month; without it, to the end.').optional(),
  acquisition: z.boolean().default(false).describe('Counts as marketing in the cost of winning a household.'),
  inflates: z.boolean().default(true).describe('Grows with inflation.'),
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
