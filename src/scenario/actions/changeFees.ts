import * as z from 'zod';
import { experience } from '../experience.ts';
import { lever } from '../lever.ts';
import { quantity } from '../quantity.ts';

export const FEE_PARTS = ['brackets', 'minimum', 'retainer', 'planning'] as const;

export const changeFees = lever(
  z.strictObject({
    by: quantity({
      unit: 'share',
      min: -0.9,
      max: 2,
      description:
        'Rise of the fees from the month of the decision on: 10 % makes 1.0 % into 1.1 %; below 0 it is a cut.',
    }),
    parts: z
      .array(z.enum(FEE_PARTS))
      .min(1)
      .default([...FEE_PARTS])
      .describe('What is changed: rates of the brackets, minimum, retainer, planning fee.'),
    departures: experience(
      '1.3 (1.1 to 1.6)',
      'F97',
      'Multiple of the hazard of leaving in the twelve months after a rise of a tenth; it compounds with each further tenth.',
    ),
  }),
  {
    group: 'Fees, costs and loans',
    description: 'All fees higher or lower by one factor.',
    costs: 'Clients: a rise unsettles them for a year.',
    does: 'Multiplies the parts of the fee schedule that you name, all unless told otherwise.',
    example: { by: '10 %' },
  },
);
