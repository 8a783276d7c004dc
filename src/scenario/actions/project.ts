import * as z from 'zod';
import { doer } from '../introduction.ts';
import { lever } from '../lever.ts';
import { quantity } from '../quantity.ts';

const hours = (unit: string, description: string) =>
  quantity({ unit, min: 0, max: 100_000, default: 0, source: 'assumption: none', description });

export const project = lever(
  z.strictObject({
    hours: hours('hours', 'Hours of it.'),
    perHousehold: hours('hours for each household', 'Hours for each household of the firm in that month.'),
    role: doer,
  }),
  {
    group: 'Hours and service',
    description: 'Work that has to be done once, such as new tiers or a move.',
    costs: 'Hours of a role, or of the advisors together.',
    does: 'Takes the hours as work on projects, after all that serves clients.',
    example: { hours: 80 },
  },
);
