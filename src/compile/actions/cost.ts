import type { Deciding, Effect } from '../effect.ts';
import { costIds } from '../marketTables.ts';

export const addCost = (_words: unknown, { scenario, policy }: Deciding): Effect[] => [
  { kind: 'startCost', index: costIds(scenario).indexOf(policy) },
];

export const endCost = ({ cost }: { readonly cost: string }, { scenario }: Deciding): Effect[] => [
  { kind: 'endCost', index: costIds(scenario).indexOf(cost) },
];
