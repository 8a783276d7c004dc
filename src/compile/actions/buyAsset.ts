import type { Deciding, Effect } from '../effect.ts';
import { assetIds } from '../loanTables.ts';

export const buyAsset = (_words: unknown, { scenario, policy }: Deciding): Effect[] => [
  { kind: 'purchase', index: assetIds(scenario).lastIndexOf(policy) },
];
