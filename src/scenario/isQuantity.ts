import type { Quantity } from './quantity.ts';

/** Whether a part of a scenario is a number that may be uncertain. */
export const isQuantity = (value: unknown): value is Quantity =>
  typeof value === 'object' && value !== null && 'kind' in value && 'spec' in value;
