import * as z from 'zod';
import { idOf } from '../idOf.ts';
import { lever } from '../lever.ts';

export const retire = lever(
  z.strictObject({
    seat: idOf('seat', 'Id of the seat of the advisor who goes, owners included.'),
    successor: z
      .string()
      .optional()
      .describe('Id of the seat of the advisor who takes the book over; without it, whoever has most hours to spare.'),
  }),
  {
    group: 'People',
    description: 'An advisor goes for good, and the book goes to others.',
    costs: 'A part of the book is at risk for six months.',
    does: 'Ends the seat; the successor, or whoever has most hours to spare, takes the book over.',
    example: { seat: 'owner', successor: 'partner' },
    after: { partner: { at: 1, hire: { role: 'advisor' } } },
  },
);
