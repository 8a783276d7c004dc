import * as z from 'zod';
import { calendarMonth, monthOrCount } from './month.ts';
import { quantity } from './quantity.ts';
import { regimesSchema } from './regimes.ts';
import { shockSize } from './shock.ts';

const shock = z.strictObject({
  at: monthOrCount('First month of the shock: counted from the start (1 is the first) or a date such as 2029-06.'),
  ...shockSize,
});

export const marketSchema = z
  .strictObject({
    model: z
      .enum(['lognormal', 'regimes', 'bootstrap', 'path'])
      .default('lognormal')
      .describe(
        'How monthly returns of the book are made: bell curve, calm and bad times, resampled history, or given.',
      ),
    return: quantity({
      unit: 'share a year',
      above: -0.9,
      max: 1,
      default: 0.064,
      source: 'F60',
      description: 'Expected return of the blended book.',
    }),
    mean: z
      .enum(['compound', 'arithmetic'])
      .default('compound')
      .describe('Whether the return is the compound (median) growth or the arithmetic mean.'),
    volatility: quantity({
      unit: 'share a year',
      min: 0,
      max: 2,
      default: 0.1,
      source: 'F61',
      description: 'Standard deviation of the yearly logarithmic return.',
    }),
    regimes: regimesSchema,
    file: z
      .string()
      .min(1)
      .max(5000)
      .optional()
      .describe('A CSV file of monthly returns, by its path from the scenario, for bootstrap and path.'),
    column: z.string().min(1).max(5000).optional().describe('Column of the returns, by its heading.'),
    weights: z
      .record(
        z.string(),
        quantity({
          unit: 'share',
          min: 0,
          max: 1,
          known: 'it blends what is given',
          description: 'Share of the book.',
        }),
      )
      .optional()
      .meta({
        description: 'Columns of which the book is blended, each with its share, set back to it every month.',
        unit: 'map of columns to shares',
      }),
    kind: z
      .enum(['simple', 'log'])
      .optional()
      .describe('How the file counts returns; a fall by a half is -0.5 as simple, -0.693 as log. Needed with a file.'),
    from: calendarMonth('First month of the file to use, such as 2019-02.').optional(),
    to: calendarMonth('Last month of the file to use.').optional(),
    inflation: z
      .string()
      .min(1)
      .max(5000)
      .optional()
      .describe('Column of monthly inflation, which then moves prices together with the returns.'),
    returns: z
      .array(
        quantity({
          unit: 'share a month',
          above: -1,
          max: 1,
          known: 'a path is given',
          description: 'Return of the book in a month.',
        }),
      )
      .min(1)
      .max(480)
      .optional()
      .meta({ description: 'Simple returns month by month, for path without a file.', unit: 'list of shares' }),
    afterwards: z
      .enum(['lognormal', 'regimes', 'bootstrap'])
      .optional()
      .describe('What follows a path that is shorter than the months simulated.'),
    block: quantity({
      unit: 'months',
      min: 1,
      max: 240,
      default: 12,
      source: 'assumption',
      description: 'Mean length of the stretches of history that bootstrap puts together.',
    }),
    recentre: z
      .boolean()
      .default(true)
      .describe('Whether regimes and bootstrap are moved so that their mean is the return above.'),
    shocks: z.array(shock).default([]).describe('Dated shocks, on top of any model.'),
  })
  .prefault({});
