import * as z from 'zod';
import { lever } from '../lever.ts';
import { quantity } from '../quantity.ts';

export const capHouseholds = lever(
  z.strictObject({
    households: quantity({
      known: 'it is a rule',
      unit: 'households',
      above: 0,
      integer: true,
      default: 100,
      source: 'F3',
      description: 'Households at which an advisor takes no more; 80 to 150 are usual.',
    }),
    seat: z
      .string()
      .optional()
      .describe('Id of the seat of one advisor; without it, every advisor without a cap of their own.'),
  }),
  {
    group: 'Clients and tiers',
    description: 'Advisors take no more than so many households.',
    costs: 'Growth: who signs while no advisor is open is turned away.',
    does: 'A household more is taken again as soon as one has left.',
    example: { households: 60 },
  },
);
