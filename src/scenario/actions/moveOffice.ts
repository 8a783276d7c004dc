import * as z from 'zod';
import { lever } from '../lever.ts';
import { breaks, commuting, leaseWords, rent } from '../office.ts';
import { quantity } from '../quantity.ts';

export const moveOffice = lever(
  z.strictObject({
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
  }),
  {
    group: 'Office',
    description: 'Another office.',
    costs: 'The new rent, the move, and the present lease to its end or its break fee.',
    does: 'Ends the present rent, begins the new one; commuting hours may change.',
    example: { rentMonthly: '$2,500', movingCost: '$8,000' },
  },
);
