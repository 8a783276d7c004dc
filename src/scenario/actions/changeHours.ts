import * as z from 'zod';
import { lever } from '../lever.ts';
import { quantity } from '../quantity.ts';
import { whose } from '../whose.ts';

export const changeHours = lever(
  z.strictObject({
    ...whose,
    hoursPerYear: quantity({
      unit: 'hours a year',
      above: 0,
      max: 100000,
      description: 'Hours worked a year from the month of the decision on, net of time off.',
    }).optional(),
    by: quantity({
      unit: 'share',
      min: -0.95,
      max: 2,
      description: 'In place of hoursPerYear, a part more or less: -20 % is four days of five.',
    }).optional(),
  }),
  {
    group: 'Hours and service',
    description: 'Somebody works more or fewer hours a year.',
    costs: 'Nothing by itself: pay stays as it is. Add changePay to the policy where it follows the hours.',
    does: 'Sets the hours of a seat, or of every seat of a role; full-time equivalents follow.',
    example: { seat: 'owner', by: '-20 %' },
  },
);
