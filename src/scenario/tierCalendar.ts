import * as z from 'zod';
import { mapOf } from './id.ts';
import { quantity } from './quantity.ts';
import { split } from './split.ts';

/** Calendar months of an activity; without them it is done evenly over the year. */
export const surgeMonths = z
  .array(z.int().min(1).max(12))
  .min(1)
  .optional()
  .describe('Calendar months in which it is done (a surge); without it, evenly over the year.');

const activity = z.strictObject({
  label: z.string().min(1).max(5000).optional().describe('The name shown to people.'),
  times: quantity({
    unit: 'times a year',
    min: 0,
    max: 366,
    description: 'How often a year it is done for one household.',
  }),
  hours: quantity({
    unit: 'hours',
    min: 0,
    max: 500,
    description: 'Hours that it takes each time, of everybody together; preparation and follow-up included.',
  }),
  months: surgeMonths,
  split: split({}),
});

/** A tier's own service calendar, in place of `hours` and the firm's calendar. */
export const tierCalendar = mapOf(
  activity,
  "The tier's own service calendar, in place of hours and of work.calendar.",
).optional();
