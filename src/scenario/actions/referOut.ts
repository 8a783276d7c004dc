import * as z from 'zod';
import { lever } from '../lever.ts';
import { quantity } from '../quantity.ts';

export const referOut = lever(
  z.strictObject({
    tier: z.string().optional().describe('Only households of this tier; without it, of any.'),
    below: quantity({
      unit: 'dollars',
      above: 0,
      description: 'Only households with less AUM, in dollars of the first day; without it, whatever they have.',
    }).optional(),
  }),
  {
    group: 'Clients and tiers',
    description: 'Part with clients: a tier, or all below some AUM.',
    costs: 'The fees of the households that go; nothing is paid for them.',
    does: 'They leave in the month of the decision, counted as dismissed; newcomers like them are still taken.',
    example: { below: '250k' },
  },
);
