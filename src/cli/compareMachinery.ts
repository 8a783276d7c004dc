import { comparePlans } from '../study/compare/comparePlans.ts';
import { bytesWatched } from '../study/compare/watchPlans.ts';
import { withChanges } from './attribution/withChanges.ts';
import type * as Pages from './comparePages.ts';
import { type Machinery, machinery } from './machinery.ts';
import { withDivergences } from './withDivergences.ts';

/** What a comparison passes through beside the rooms of a forecast; tests bring smaller ones. */
export type CompareMachinery = Pick<
  Machinery,
  'compile' | 'fitMemory' | 'leastBytes' | 'bytesNeeded' | 'openRunner' | 'keepRuns'
> & {
  readonly comparePlans: typeof comparePlans;
  readonly withChanges: typeof withChanges;
  readonly withDivergences: typeof withDivergences;
  readonly bytesWatched: typeof bytesWatched;
  readonly comparisonPages: () => Promise<typeof Pages>;
};

export const compareMachinery: CompareMachinery = {
  ...machinery,
  comparePlans,
  withChanges,
  withDivergences,
  bytesWatched,
  comparisonPages: () => import('./comparePages.ts'),
};
