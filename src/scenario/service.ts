import * as z from 'zod';
import { quantity } from './quantity.ts';

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
    halfLife: quantity({
      unit: 'months',
      above: 0,
      max: 120,
      default: 6,
      source: 'assumption',
      description: 'Months in which half of a change in service is felt.',
    }),
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
    householdCap: quantity({
      known: 'it is a rule',
      unit: 'households',
      above: 0,
      integer: true,
      description: 'Households at which an advisor takes no more; none by default.',
    }).optional(),
  })
  .prefault({});
