import * as z from 'zod';
import { idSchema } from '../id.ts';
import { idOf } from '../idOf.ts';
import { lever } from '../lever.ts';
import { quantity } from '../quantity.ts';

export const promote = lever(
  z.strictObject({
    seat: idOf('seat', 'Id of the seat whose holder moves up; it stays empty afterwards.'),
    to: idOf('role', 'Id of the role of the new seat.'),
    as: idSchema.optional().describe('Id of the new seat; without it, the id of the policy.'),
    name: z.string().min(1).max(5000).optional().describe('The name shown to people.'),
    households: quantity({
      known: 'it is a decision',
      unit: 'households',
      min: 0,
      max: 100000,
      integer: true,
      default: 0,
      source: 'assumption: none',
      description: 'Households that the advisor with the largest book hands over to a new advisor, the smallest first.',
    }),
    pay: quantity({
      unit: 'dollars a year',
      min: 0,
      description: "Cash pay a year; without it, the role's.",
    }).optional(),
    ramp: quantity({
      unit: 'months',
      min: 0,
      max: 36,
      default: '3 (1 to 6)',
      source: 'assumption: a third of that of somebody new',
      description: 'Months to full productivity in the new seat.',
    }),
  }),
  {
    group: 'People',
    description: 'Somebody of the firm moves up to another role, and may be given a part of a book.',
    costs: 'Pay of the new role; a ramp in the new seat.',
    does: 'Ends the old seat, begins the new one, and hands households over to a new advisor.',
    example: { seat: 'casey', to: 'associate' },
    base: 'first-hire',
  },
);
