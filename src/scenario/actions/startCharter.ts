import * as z from 'zod';
import { experience } from '../experience.ts';
import { adoption } from '../introduction.ts';
import { lever } from '../lever.ts';
import { quantity } from '../quantity.ts';

const part = (value: number | string, description: string) =>
  quantity({ unit: 'share', min: 0, max: 1, default: value, source: 'assumption', description });

export const startCharter = lever(
  z.strictObject({
    hours: quantity({
      unit: 'hours',
      min: 0,
      max: 40,
      default: '1.5 (1 to 3)',
      source: 'assumption',
      description: 'Hours to agree on it with one household, once; of newcomers too.',
    }),
    upkeep: quantity({
      unit: 'hours a year',
      min: 0,
      max: 40,
      default: 0.5,
      source: 'assumption',
      description: 'Hours a year for one household to keep it alive, a part of the service calendar.',
    }),
    forgetting: quantity({
      unit: 'months',
      above: 0,
      max: 480,
      default: 12,
      source: 'assumption',
      description: 'Months in which half of its effect is gone while reviews and upkeep are not done.',
    }),
    requests: part('0.15 (0.05 to 0.3)', 'Part of the requests that no longer come.'),
    chasers: part('0.3 (0.1 to 0.5)', 'Part of the further requests after late answers that no longer come.'),
    markets: part(0.5, 'Part of the unrest in falling markets, in requests and departures, that it takes away.'),
    firstYear: experience('1 (0.8 to 1.3)', 'F96', 'Multiple of the hazard of leaving in the first twelve months.'),
    later: experience('0.92 (0.85 to 1)', 'F96', 'Multiple of the hazard of leaving after that, while it is kept up.'),
    adoption: adoption('12 (6 to 18)'),
  }),
  {
    group: 'Hours and service',
    description: 'Agree with each household on goals, whom to call when, and what is ad hoc.',
    costs: 'Hours with every household once, and some every year to keep it alive.',
    does: 'Fewer requests, calmer clients in falling markets; departures change in the first year and later.',
    example: {},
  },
);
