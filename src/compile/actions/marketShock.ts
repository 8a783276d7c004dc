import type { Quantity } from '../../scenario/quantity.ts';
import { input } from '../cell.ts';
import type { Deciding, Effect } from '../effect.ts';

export const marketShock = (
  words: { readonly return: Quantity; readonly over: Quantity },
  { path }: Deciding,
): Effect[] => [
  { kind: 'marketShock', value: input(`${path}.return`, words.return), months: input(`${path}.over`, words.over) },
];
