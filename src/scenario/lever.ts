import type * as z from 'zod';

/** What levers are about, in the order in which they are listed. */
export const LEVER_GROUPS = [
  'People',
  'Hours and service',
  'Clients and tiers',
  'Where clients come from',
  'Fees, costs and loans',
  'Office',
  'Events and anything else',
] as const;

/** What people are told of a lever beside its parameters. */
export type LeverWords = {
  readonly group: (typeof LEVER_GROUPS)[number];
  /** One line: what it is. */
  readonly description: string;
  /** What it takes: money, hours, months. */
  readonly costs: string;
  /** What it does in the model. */
  readonly does: string;
  /** Its words in a scenario that works as it stands. */
  readonly example: { readonly [key: string]: unknown };
  /** What must be there first: other policies by id, one line each. */
  readonly after?: { readonly [policy: string]: { readonly [key: string]: unknown } };
  /** The shipped scenario that the example changes; without it, `solo-advisor`. */
  readonly base?: string;
};

/** Gives an action the words under which it is listed; editors show the first line and the example. */
export const lever = <S extends z.ZodType>(schema: S, words: LeverWords): S =>
  schema.meta({ description: words.description, examples: [words.example], lever: words });

/** The words of an action. */
export const leverWords = (schema: z.ZodType): LeverWords => {
  const words = schema.meta()?.lever;
  if (words === undefined) throw new RangeError('an action without words');
  return words as LeverWords;
};
