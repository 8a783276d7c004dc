import * as z from 'zod';
import { experience } from '../experience.ts';
import { lever } from '../lever.ts';

export const unsettle = lever(
  z.strictObject({
    departures: experience(
      '1.5 (1.2 to 2.0)',
      'assumption: as a lowered tier, F98',
      'Multiple of the hazard of leaving while it lasts; below 1 it keeps clients.',
    ),
    months: z.int().min(1).max(480).default(12).describe('Months that it lasts, from the month of the decision on.'),
    seat: z.string().optional().describe("Only this advisor's clients; without it, all."),
  }),
  {
    group: 'Events and anything else',
    description: 'Something that clients live through: a scandal, a merger, a good year.',
    costs: 'Clients, or none where it keeps them.',
    does: 'Multiplies the hazard of leaving for some months, of all or of one book.',
    example: { departures: 1.5, months: 6 },
  },
);
