import * as z from 'zod';
import { adoption, doer, dollars, savers, saves } from '../introduction.ts';
import { quantity } from '../quantity.ts';

/** A technology that saves hours as people take it up. What is in use on the first day needs no saying. */
export const adoptTechnology = z.strictObject({
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
});
