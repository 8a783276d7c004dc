import * as z from 'zod';
import { experience } from '../experience.ts';
import { lever } from '../lever.ts';

export const graduate = lever(
  z.strictObject({
    tier: z.string().optional().describe('Id of the tier whose households go; without it, the lowest.'),
    minimum: z
      .boolean()
      .default(true)
      .describe('Take no newcomers of that size from then on: the least AUM rises to the threshold of the tier above.'),
    departures: experience(
      '1.1 (1 to 1.3)',
      'assumption: less than a re-segmentation, F98',
      'Multiple of the hazard of leaving of all who stay in the twelve months after it.',
    ),
  }),
  {
    group: 'Clients and tiers',
    description: 'Hand a whole tier on to another firm and take no more of its size.',
    costs: 'The fees of the households that go; nothing is paid for them.',
    does: 'Every household of the tier leaves in the month of the decision, counted as dismissed; the minimum rises; the others are unsettled a little for a year.',
    example: {},
  },
);
