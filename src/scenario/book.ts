import * as z from 'zod';
import { quantity } from './quantity.ts';

const aum = z
  .strictObject({
    mean: quantity({
      known: 'the opening book is known',
      unit: 'dollars',
      above: 0,
      default: '1.0M',
      source: 'F63',
      description: 'Mean AUM per household.',
    }),
    logSd: quantity({
      known: 'the opening book is known',
      unit: 'log points',
      min: 0,
      max: 4,
      default: 1.23,
      source: 'F65',
      description: 'Spread of AUM between households: standard deviation of its logarithm.',
    }),
    floor: quantity({
      known: 'the opening book is known',
      unit: 'dollars',
      min: 0,
      default: 100000,
      source: 'assumption: a firm seldom keeps smaller relationships',
      description: 'No household starts below this; the book is then rescaled to its mean.',
    }),
  })
  .prefault({});

/** The book on the first day. It is known: the same in every future. */
export const bookSchema = z
  .strictObject({
    households: quantity({
      known: 'the opening book is known',
      unit: 'households',
      min: 0,
      max: 100000,
      integer: true,
      default: 34,
      source: 'F2',
      description: 'Households on the first day.',
    }),
    file: z
      .string()
      .min(1)
      .max(1000)
      .optional()
      .describe(
        'A client list as CSV, by its path from the folder of the scenario, in place of households and mean AUM.',
      ),
    aum,
    firmAge: quantity({
      known: 'the opening book is known',
      unit: 'years',
      min: 1,
      max: 100,
      default: 12,
      source: 'assumption',
      description: 'Age of the firm: no household has been with it longer.',
    }),
    pastGrowth: quantity({
      known: 'the opening book is known',
      unit: 'share a year',
      min: -0.5,
      max: 1,
      default: 0.08,
      source: 'assumption',
      description: 'Growth of the household count up to now; decides how long households have been with the firm.',
    }),
    pastRetention: quantity({
      known: 'the opening book is known',
      unit: 'share a year',
      above: 0,
      max: 1,
      default: 0.97,
      source: 'F40',
      description: 'Retention up to now.',
    }),
    uncertain: z
      .boolean()
      .default(false)
      .describe('Draws the opening book anew in each future from the same laws; false: it is known, the same in all.'),
    singles: quantity({
      unit: 'share',
      min: 0,
      max: 1,
      default: '0.35 (0.3 to 0.4)',
      source: 'assumption: three to four in ten',
      description: 'Share of households with one principal.',
    }),
  })
  .prefault({})
  .describe('The households of the first day.');
