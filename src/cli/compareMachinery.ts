import { type ComparisonMachinery, comparisonMachinery } from '../job/comparisonMachinery.ts';
import type * as Pages from './comparePages.ts';
import { keepRuns } from './keepRuns.ts';

/** What the command passes through beside the rooms of a comparison, to keep runs and to make pages; tests bring smaller ones. */
export type CompareMachinery = ComparisonMachinery & {
  /** How runs are kept for later ones; undefined where they cannot be. */
  readonly keepRuns: typeof keepRuns;
  readonly comparisonPages: () => Promise<typeof Pages>;
};

export const compareMachinery: CompareMachinery = {
  ...comparisonMachinery,
  keepRuns,
  comparisonPages: () => import('./comparePages.ts'),
};
