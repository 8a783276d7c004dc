import * as z from 'zod';
import { mapOf } from './id.ts';
import { UNION } from './issueSentence.ts';
import { parseQuantity } from './parseQuantity.ts';
import type { Quantity, QuantitySpec } from './quantity.ts';
import { showValue } from './showValue.ts';

/** Every sign is understood where no unit is said. */
const ANY_UNIT = 'dollars, hours or a share';
const MOST = 500;
const BETWEEN = /^\s*[\d.]+\s*%\s*(?:\(\s*[\d.]+\s*%\s*to\s*[\d.]+\s*%\s*\)|to\s*[\d.]+\s*%)\s*$/;

const specOf = (unit: string | undefined, description: string, source: string | undefined): QuantitySpec => ({
  unit: unit ?? ANY_UNIT,
  description,
  ...(source === undefined ? {} : { source }),
  ...(unit === 'share' ? { min: 0, max: 1 } : {}),
});

/** The quantity, under the unit that it is shown with. A range in percent is of a share, which stays between 0 and 1. */
const read = (
  raw: number | string,
  spec: QuantitySpec,
  unit: string | undefined,
  context: z.RefinementCtx,
): Quantity => {
  const text = String(raw);
  const asShare = parseQuantity(raw, { ...spec, unit: 'share', min: 0, max: 1 });
  const answer = unit === undefined && BETWEEN.test(text) && asShare.ok ? asShare : parseQuantity(raw, spec);
  if (answer.ok) {
    const shown = unit ?? (text.includes('$') ? 'dollars' : /%|bp/.test(text) ? 'share' : 'number');
    return { ...answer.quantity, spec: { ...answer.quantity.spec, unit: shown } };
  }
  context.addIssue({ code: 'custom', message: answer.message, input: raw });
  return z.NEVER;
};

const told = z.strictObject({
  value: z
    .union([z.number(), z.string()], { error: (issue) => refusal(issue.input) })
    .describe('Number, range or expression.'),
  unit: z
    .string()
    .min(1)
    .max(60)
    .optional()
    .describe('In words, such as dollars a month; a share stays between 0 and 1.'),
  label: z.string().min(1).max(200).optional().describe('What it is, in words.'),
  source: z.string().min(1).max(500).optional().describe('How it is known.'),
});

const refusal = (input: unknown): string =>
  `expected a number, a range or an expression, got ${showValue(input)}. Write one such as 4,500, or a map with value, unit, label and source.`;

const isMap = (input: unknown): boolean => typeof input === 'object' && input !== null && !Array.isArray(input);

const assumption = z
  .union([z.number(), z.string(), told], { error: (issue) => (isMap(issue.input) ? UNION : refusal(issue.input)) })
  .transform((raw, context): Quantity => {
    const { value, unit, label = 'An assumption.', source } = typeof raw === 'object' ? raw : { value: raw };
    return read(value, specOf(unit, label, source), unit, context);
  });

/** Numbers by name that expressions are made of: each is drawn once a trial, whatever names it. */
export const assumptionsSchema = mapOf(
  assumption,
  'Numbers by name, for expressions such as = 0.6 * assumptions.rent. Each is drawn once in every simulated future.',
)
  .refine((map) => Object.keys(map).length <= MOST, {
    error: `expected at most ${MOST} assumptions, got more. Leave some out.`,
  })
  .prefault({});
