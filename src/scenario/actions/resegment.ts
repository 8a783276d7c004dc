import * as z from 'zod';
import { experience } from '../experience.ts';
import { idSchema } from '../id.ts';
import { lever } from '../lever.ts';
import { quantity } from '../quantity.ts';

export const resegment = lever(
  z.strictObject({
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
  }),
  {
    group: 'Clients and tiers',
    description: 'New service tiers: other thresholds, other calendars.',
    costs: 'Clients: all are unsettled for a year. Add project for the hours of planning it.',
    does: 'Places every household anew at once and serves each tier by its new hours.',
    example: { from: { gold: '750k' }, hours: { silver: 3 } },
  },
);
