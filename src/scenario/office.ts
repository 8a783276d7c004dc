import * as z from 'zod';
import { calendarMonth } from './month.ts';
import { quantity } from './quantity.ts';

/** Words of a lease, beside its rent: the present one's or that of an office to move to. */
export const leaseWords = {
  leaseEnds: calendarMonth('Last month of the lease; without it, it can be left in any month.').optional(),
  breakFee: quantity({
    unit: 'dollars',
    min: 0,
    description: 'Fee for leaving before the lease ends; fixed when it was signed, so it does not grow with prices.',
  }).optional(),
  breakFeeMonths: quantity({
    unit: 'months of rent',
    min: 0,
    max: 120,
    description: 'The same fee in months of the rent then due, in place of dollars.',
  }).optional(),
};

export const rent = {
  unit: 'dollars a month',
  min: 0,
  description: 'Rent of the office; it grows with prices and goes on after the lease ends until a policy leaves.',
} as const;

export const commuting = {
  unit: 'hours a week',
  min: 0,
  max: 20,
  description:
    'Commute of a full-time seat beside the hours worked, in 48 weeks a year: what a shorter one saves is worked.',
} as const;

/** Whether a policy leaves the office by its break fee. */
export const breaks = z
  .boolean()
  .default(false)
  .describe(
    'How a lease that still runs is left: false pays rent to its end, true pays the break fee now and no more rent.',
  );

/** Where the firm works on the first day. */
export const officeSchema = z
  .strictObject({
    rentMonthly: quantity(rent).optional(),
    ...leaseWords,
    phoneMonthly: quantity({
      unit: 'dollars a month',
      min: 0,
      description: 'Telephone of the firm; it grows with prices and stays when the office moves.',
    }).optional(),
    commutingHours: quantity(commuting).optional(),
  })
  .describe('Where the firm works on the first day, beside the cost lines.');
