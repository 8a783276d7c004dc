import * as z from 'zod';
import { quantity } from './quantity.ts';

/** Inflation as a path, in place of one rate. */
export const inflationByYear = z
  .array(
    quantity({
      unit: 'share a year',
      min: -0.2,
      max: 0.5,
      source: 'assumption',
      description: 'Growth of prices in that year of the simulation.',
    }),
  )
  .min(1)
  .max(40)
  .optional()
  .meta({
    description: 'Inflation year by year in place of one rate, the first for months 1 to 12; the last goes on.',
    unit: 'list of shares a year',
  });
