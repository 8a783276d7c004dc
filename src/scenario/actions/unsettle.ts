import * as z from 'zod';
import { experience } from '../experience.ts';

/** Something that clients live through and that no other action stands for: a scandal, a merger, a good year. */
export const unsettle = z.strictObject({
  departures: experience(
    '1.5 (1.2 to 2.0)',
    'assumption: as a lowered tier, F98',
    'Multiple of the hazard of leaving while it lasts; below 1 it keeps clients.',
  ),
  months: z.int().min(1).max(480).default(12).describe('Months that it lasts, from the month of the decision on.'),
  seat: z.string().optional().describe("Only this advisor's clients; without it, all."),
});
