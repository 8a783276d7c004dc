import * as z from 'zod';
import { showValue } from '../showValue.ts';

/** Other numbers from this month on, by the path under which the scenario says them. */
export const change = z
  .record(z.string(), z.union([z.number(), z.string()], { error: (issue) => refusal(issue.input) }))
  .describe(
    'New values by dotted path, such as prospects.minimumAum: 500k. A factor, such as x 1.1, multiplies what is there.',
  );

const refusal = (value: unknown): string =>
  `expected a number or a range, got ${showValue(value)}. Write a number, a range such as 16 to 24, or a factor such as x 1.1.`;
