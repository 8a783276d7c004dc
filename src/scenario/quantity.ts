import * as z from 'zod';
import type { Law } from '../random/law.ts';
import { expectation, suggestion } from './expectation.ts';
import { parseQuantity } from './parseQuantity.ts';
import { quantityExamples } from './quantityExamples.ts';
import { showValue } from './showValue.ts';

/** What a key of a scenario says about its number. */
export type QuantitySpec = {
  /** House unit in words, such as 'share', 'months', 'hours a year', 'dollars'. */
  readonly unit: string;
  readonly description: string;
  readonly min?: number;
  readonly max?: number;
  /** Exclusive least value. */
  readonly above?: number;
  readonly integer?: boolean;
  /** Known, never drawn: a range is refused with this reason. */
  readonly known?: string;
  /** Drawn anew for each event, not once per trial. */
  readonly perEvent?: true;
  /** Where the default comes from: id of a figure, or 'assumption: ...'. */
  readonly source?: string;
  readonly default?: number | string;
};

export type FixedQuantity = {
  readonly kind: 'fixed';
  readonly value: number;
  readonly spec: QuantitySpec;
  /** The expression that it was worked out from, where it was. */
  readonly text?: string;
};

/** A law with its median and its 5 % and 95 % points. */
export type UncertainQuantity = {
  readonly kind: 'uncertain';
  readonly law: Law;
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly spec: QuantitySpec;
};

/**
 * An expression, `= 0.6 * assumptions.rent`. As it is read, its figures are NaN: they are settled when the whole scenario is
 * there. What comes to one number then is a fixed quantity; the rest keeps its text, with figures of the start month.
 */
export type FormulaQuantity = {
  readonly kind: 'formula';
  readonly text: string;
  /** With every input at its median; then the 5, 10, 50, 90 and 95 % points. */
  readonly median: number;
  readonly low: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly high: number;
  /** Whether it names the month or the year, itself or through another expression. */
  readonly timed: boolean;
  readonly settled: boolean;
  readonly spec: QuantitySpec;
};

export type Quantity = FixedQuantity | UncertainQuantity | FormulaQuantity;

type QuantitySchema = z.ZodType<Quantity, number | string>;

/** Schema of one numeric key, written as people write numbers: `97 %`, `$4,500`, `16 to 24`, `8 (4 to 16)`. */
export function quantity(spec: QuantitySpec & { readonly default: number | string }): z.ZodPrefault<QuantitySchema>;
export function quantity(spec: QuantitySpec): QuantitySchema;
export function quantity(spec: QuantitySpec): QuantitySchema | z.ZodPrefault<QuantitySchema> {
  const schema: QuantitySchema = z
    .union([z.number(), z.string()], { error: (issue) => refusal(spec, issue.input) })
    .transform((raw, context) => {
      const answer = parseQuantity(raw, spec);
      if (answer.ok) return answer.quantity;
      context.issues.push({ code: 'custom', message: answer.message, input: raw });
      return z.NEVER;
    })
    .meta(schemaMeta(spec));
  return spec.default === undefined ? schema : schema.prefault(spec.default);
}

function refusal(spec: QuantitySpec, input: unknown): string {
  return `expected ${expectation(spec)}, got ${showValue(input)}. ${suggestion(spec, input)}`;
}

/** Bounds hold for plain numbers in an editor; the text forms are checked here only. */
function schemaMeta(spec: QuantitySpec): Record<string, unknown> {
  return {
    description: spec.description,
    unit: spec.unit,
    examples: quantityExamples(spec),
    ...(spec.source === undefined ? {} : { source: spec.source }),
    ...(spec.perEvent === undefined ? {} : { perEvent: true }),
    ...(spec.min === undefined ? {} : { minimum: spec.min }),
    ...(spec.max === undefined ? {} : { maximum: spec.max }),
    ...(spec.above === undefined ? {} : { exclusiveMinimum: spec.above }),
    ...(spec.integer === true ? { multipleOf: 1 } : {}),
  };
}
