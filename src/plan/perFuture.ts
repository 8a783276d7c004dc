import { fields } from './fields.ts';

/**
 * What is worked out of a measure in each future by itself, before it is told how it is spread over the futures: its
 * lowest value and the month of it, or how many there are in the 12 months to a date, after a year and at the end.
 */
export const PER_FUTURE_KINDS = ['lowest', 'year'] as const;
export const PER_FUTURE = fields(['kind', 'measure'] as const);

/** What is kept of each: where 10, 50 and 90 % of the futures lie, of the one (value, or first date) and the other. */
export const PER_FUTURE_FIGURES = fields(['p10', 'p50', 'p90', 'otherP10', 'otherP50', 'otherP90'] as const);

/** Units of what is counted one by one. */
const COUNTED = new Set(['households', 'leads', 'meetings']);

/** Whether a measure counts what happens in a month, and is the program's own. */
export const isYearCounted = (
  { unit, formula }: { readonly unit: string; readonly formula?: string | undefined },
  opens: boolean,
): boolean => !opens && COUNTED.has(unit) && formula === undefined;
