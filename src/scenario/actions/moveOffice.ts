import * as z from 'zod';
import { breaks, commuting, leaseWords, rent } from '../office.ts';
import { quantity } from '../quantity.ts';

/** Another office from the month of the decision on; the present lease, or the suite of a virtual firm, is left. */
export const moveOffice = z.strictObject({
  rentMonthly: quantity(rent),
  ...leaseWords,
  movingCost: quantity({
    unit: 'dollars',
    min: 0,
    default: 0,
    source: 'assumption: none',
    description: 'Paid once, in the month of the move; it grows with prices until then.',
  }),
  commutingHours: quantity({
    ...commuting,
    description: 'Commute to the new office; without it, as to the present one.',
  }).optional(),
  break: breaks,
});
