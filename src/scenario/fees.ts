import * as z from 'zod';
import { mapOf } from './id.ts';
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

const brackets = z.array(bracket).min(1).max(20);
export const USUAL_BRACKETS = [
  { from: 0, rate: '125 bp' },
  { from: '100k', rate: '97.22 bp' },
  { from: '1M', rate: '71.25 bp' },
  { from: '5M', rate: '55 bp' },
  { from: '10M', rate: '45 bp' },
] as const;
const NONE = { default: 0, source: 'assumption: none' } as const;

const minimum = {
  unit: 'dollars a year',
  min: 0,
  description: 'Least fee on AUM a year; a smaller one is raised to it.',
} as const;
const retainer = {
  unit: 'dollars a year',
  min: 0,
  description: 'Fee a year beside the fee on AUM, the same for every household; 4,500 is usual (F52).',
} as const;
const planning = {
  unit: 'dollars',
  min: 0,
  description: 'Fee for the plan of a new household, once, in its first month; 3,000 is usual (F52).',
} as const;

const own = z.strictObject({
  brackets: brackets.optional().describe('Marginal fee schedule of this tier.'),
  minimum: quantity(minimum).optional(),
  retainer: quantity(retainer).optional(),
  planning: quantity(planning).optional(),
});

export const feesSchema = z
  .strictObject({
    brackets: brackets
      .prefault([...USUAL_BRACKETS])
      .describe('Marginal fee schedule, lowest bracket first, starting at 0.'),
    minimum: quantity({ ...minimum, ...NONE }),
    retainer: quantity({ ...retainer, ...NONE }),
    planning: quantity({ ...planning, ...NONE }),
    byTier: mapOf(own, 'Fees that differ for the households of a tier, by its id; the rest is as above.').prefault({}),
    billing: z
      .enum(['monthly', 'quarterly', 'ahead'])
      .default('quarterly')
      .describe('When fees are billed: each month or calendar quarter in arrears, or each calendar quarter ahead.'),
    from: z
      .enum(['account', 'cash'])
      .default('account')
      .describe('Whether fees are taken from the account or paid apart.'),
    indexed: z
      .boolean()
      .default(true)
      .describe(
        'Minimum, retainer and planning fee grow with inflation; brackets do unless indexed.brackets is false.',
      ),
  })
  .prefault({});
