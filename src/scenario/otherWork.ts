import * as z from 'zod';
import { mapOf } from './id.ts';
import { quantity } from './quantity.ts';
import { split } from './split.ts';

/** What it takes to let a household go in good order. */
export const offboarding = z
  .strictObject({
    hours: quantity({
      unit: 'hours',
      min: 0,
      max: 500,
      default: 0,
      source: 'assumption: none',
      description: 'Hours for each household that leaves: transfers out, records, estates.',
    }),
    split: split({}),
  })
  .prefault({});

const line = z.strictObject({
  label: z.string().min(1).max(5000).optional().describe('The name shown to people.'),
  hours: quantity({
    unit: 'hours a year',
    min: 0,
    max: 100_000,
    description: 'Hours a year, for each thing they are counted by.',
  }),
  per: z.enum(['firm', 'seat', 'advisor', 'household']).default('firm').describe('What the hours are counted by.'),
  split: split({}),
});

export const otherWork = mapOf(line, 'Work beside all the above, done last.').prefault({});
