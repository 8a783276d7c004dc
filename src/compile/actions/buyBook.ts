import type { Deciding, Effect } from '../effect.ts';
import { purchaseIds } from '../purchaseTables.ts';

export const buyBook = (_words: unknown, { scenario, policy }: Deciding): Effect[] => [
  { kind: 'buyBook', index: purchaseIds(scenario).indexOf(policy) },
];
