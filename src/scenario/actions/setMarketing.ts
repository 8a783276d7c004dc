import * as z from 'zod';
import { lever } from '../lever.ts';
import { quantity } from '../quantity.ts';

export const setMarketing = lever(
  z.strictObject({
    spendMonthly: quantity({
      unit: 'dollars a month',
      min: 0,
      description: 'Spend a month from the month of the decision on, in dollars of the first day; 0 stops it.',
    }),
    channel: z.string().optional().describe('Id of the paid channel; without it, the only one there is.'),
  }),
  {
    group: 'Where clients come from',
    description: 'Spend more or less on paid marketing.',
    costs: 'The spend, every month, growing with prices; and the advisor hours of every prospect who comes.',
    does: 'Leads of the channel are its spend over its costPerLead.',
    example: { spendMonthly: '$2,000' },
    after: { ads: { at: 6, openChannel: { channel: 'paid' } } },
  },
);
