import * as z from 'zod';
import { quantity } from './quantity.ts';

/** A correlation from which only rounding is missing to 1 makes two inputs one. */
const MOST = 0.999;
const MOST_PAIRS = 100; // so that a set which cannot hold together is looked into at once

const path = z.string().min(1).max(200).describe('The path of an uncertain input, such as work.requests.perYear.');

export const correlationsSchema = z
  .array(
    z.strictObject({
      between: z
        .tuple([path, path])
        .meta({ unit: 'two paths', description: 'The paths of two uncertain inputs, each drawn once a future.' }),
      rank: quantity({
        known: 'a correlation is an assumption of yours',
        unit: 'rank correlation',
        min: -MOST,
        max: MOST,
        description:
          'Rank correlation (Spearman): 1 would be always together, -1 always opposed, 0 nothing to do with each other.',
      }),
    }),
  )
  .max(MOST_PAIRS)
  .default([])
  .describe('Uncertain inputs that go together, in pairs; what is in no pair is drawn by itself.');
