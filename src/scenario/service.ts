import * as z from 'zod';
import { quantity } from './quantity.ts';

const departures = z
  .strictObject({
    form: z
      .enum(['exponential', 'linear'])
      .default('exponential')
      .describe(
        'Hazard of leaving at quality s: times e to the power of slope x (1 - s), or times 1 + slope x (1 - s).',
      ),
    slope: quantity({
      unit: 'times for each unit of quality',
      min: 0,
      max: 20,
      default: '2.3 (1.5 to 3.6)',
      source: 'assumption: quality 0.7 doubles the rate',
      description: 'How strongly poor service drives households away.',
    }),
  })
  .prefault({});

const quality = z
  .strictObject({
    measure: z
      .enum(['onTime', 'served'])
      .default('onTime')
      .describe('What a month is judged by: what was done in time, or the part done of all that was there to do.'),
    halfLifeMonths: quantity({
      unit: 'months',
      above: 0,
      max: 120,
      default: 6,
      source: 'assumption',
      description: 'Months in which half of a change in service is felt.',
    }),
    departures,
  })
  .prefault({});

/** How lateness becomes quality, and when a practice is at capacity. */
export const serviceSchema = z
  .strictObject({
    promise: quantity({
      unit: 'hours',
      above: 0,
      max: 500,
      default: 8,
      source: 'assumption: an answer within a working day, F43',
      description: 'Working hours within which a request is to be answered.',
    }),
    chasers: quantity({
      unit: 'requests',
      min: 0,
      max: 1,
      default: 0.15,
      source: 'assumption',
      description: 'Further requests next month for each one answered late.',
    }),
    quality,
    backlogCapMonths: quantity({
      known: 'it is a rule',
      unit: 'months of hours',
      above: 0,
      max: 120,
      description: 'Work waiting beyond so many months of hours is given up; without it, nothing is given up for that.',
    }).optional(),
  })
  .prefault({});

export const capacitySchema = z
  .strictObject({
    limit: quantity({
      known: 'it is a rule',
      unit: 'hours per available hour',
      above: 0,
      max: 10,
      default: 1,
      source: 'definition',
      description: 'Utilization at which capacity is hit.',
    }),
    warning: quantity({
      known: 'it is a rule',
      unit: 'hours per available hour',
      above: 0,
      max: 10,
      default: 0.85,
      source: 'F83',
      description: 'Utilization at which capacity is near.',
    }),
    window: z.int().min(1).max(12).default(3).describe('Months over which utilization is averaged.'),
    closed: z.boolean().default(false).describe('The firm takes no new households, from the first day on.'),
    householdCap: quantity({
      known: 'it is a rule',
      unit: 'households',
      above: 0,
      integer: true,
      description: 'Households at which an advisor takes no more; none by default.',
    }).optional(),
  })
  .prefault({});
