import * as z from 'zod';
import { idSchema } from '../id.ts';
import { idOf } from '../idOf.ts';
import { lever } from '../lever.ts';
import { quantity } from '../quantity.ts';
import { seatTerms } from '../seatTerms.ts';
import { team } from '../team.ts';

export const hire = lever(
  z.strictObject({
    role: idOf('role', 'Id of the role to hire.'),
    seat: idSchema
      .optional()
      .describe('Id of the new seat; without it, the id of the policy. With times, a number is added: 1, 2, ...'),
    name: z.string().min(1).max(5000).optional().describe('The name shown to people.'),
    ...seatTerms,
    recruiting: quantity({
      unit: 'months',
      min: 0,
      max: 36,
      perEvent: true,
      description: "Months from deciding to the first day; without it, the role's.",
    }).optional(),
    ramp: quantity({
      unit: 'months',
      min: 0,
      max: 36,
      description: "Months from the first day to full productivity; without it, the role's.",
    }).optional(),
    householdCap: quantity({
      known: 'it is a rule',
      unit: 'households',
      above: 0,
      integer: true,
      description: "Households at which the new seat takes no more; without it, the firm's cap.",
    }).optional(),
    replace: z.boolean().default(true).describe('Look for a successor at once when the seat falls vacant.'),
    team,
  }),
  {
    group: 'People',
    description: 'Look for somebody and hire them.',
    costs: 'Pay with the employer load, the cost of recruiting, hours of search and training.',
    does: 'Somebody starts after the recruiting time and is fully productive after the ramp.',
    example: { role: 'csa' },
  },
);
