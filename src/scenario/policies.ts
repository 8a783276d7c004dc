import * as z from 'zod';
import { ACTIONS, type ActionKey } from './actions.ts';
import { mapOf } from './id.ts';
import { monthOrCount } from './month.ts';

type Optional = { [K in ActionKey]: z.ZodOptional<(typeof ACTIONS)[K]> };

const actions = Object.fromEntries(
  Object.entries(ACTIONS).map(([key, schema]) => [key, schema.optional()]),
) as unknown as Optional;

const policy = z.strictObject({
  label: z.string().min(1).max(5000).optional().describe('The name shown to people.'),
  at: monthOrCount(
    'When it is decided: a month counted from the start (1 is the first) or a date such as 2029-06.',
  ).optional(),
  when: z
    .string()
    .min(1)
    .max(1000)
    .optional()
    .describe(
      "In place of `at`, a condition on last month's measures, such as `utilization.advisor > 0.85 and cash > 60000`.",
    ),
  for: z.int().min(1).max(120).default(1).describe('Months in a row that the condition must hold.'),
  cooldown: z.int().min(0).max(480).default(12).describe('Months from one such decision to the next, at least.'),
  times: z.int().min(1).max(500).default(1).describe('How often the condition may lead to a decision.'),
  ...actions,
});

export const policiesSchema = mapOf(policy, 'What the firm decides to do, and when.');
