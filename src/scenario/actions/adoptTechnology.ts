import * as z from 'zod';
import { adoption, doer, dollars, savers, saves } from '../introduction.ts';
import { lever } from '../lever.ts';
import { quantity } from '../quantity.ts';

export const adoptTechnology = lever(
  z.strictObject({
    saves,
    roles: savers,
    adoption: adoption('12 (6 to 24)'),
    hours: quantity({
      unit: 'hours',
      min: 0,
      max: 10_000,
      default: 0,
      source: 'assumption: none',
      description: 'Project hours to introduce it; it saves nothing before they are done.',
    }),
    role: doer,
    once: dollars('Paid in the month of the decision.'),
    perSeat: dollars('Dollars a year for each seat, from the month of the decision on.'),
    perHousehold: dollars('Dollars a year for each household, from the month of the decision on.'),
  }),
  {
    group: 'Hours and service',
    description: 'A technology that saves hours as people take it up.',
    costs: 'What you say: once, a year for each seat or household, and project hours to introduce it.',
    does: 'Saves the hours of the kinds of work you name, more each month until it is fully in use.',
    example: { saves: { operations: '20 %' }, perSeat: 1200 },
  },
);
