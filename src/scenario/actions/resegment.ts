import * as z from 'zod';
import { experience } from '../experience.ts';
import { idSchema } from '../id.ts';
import { quantity } from '../quantity.ts';

/** New service tiers: other thresholds, other calendars, every household placed anew, and what clients make of it. */
export const resegment = z.strictObject({
  from: z
    .record(idSchema, quantity({ unit: 'dollars', min: 0, description: 'New threshold of the tier.' }))
    .default({})
    .describe('New thresholds by tier; those not named stay.'),
  hours: z
    .record(
      idSchema,
      quantity({ unit: 'hours a year', min: 0, max: 500, description: 'New calendar hours of the tier.' }),
    )
    .default({})
    .describe('New calendar hours a year by tier; those not named stay.'),
  departures: experience(
    '1.5 (1.2 to 2.0)',
    'F98',
    'Multiple of the hazard of leaving of all households in the twelve months after it.',
  ),
});
