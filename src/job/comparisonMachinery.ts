import { comparePlans } from '../study/compare/comparePlans.ts';
import { bytesWatched } from '../study/compare/watchPlans.ts';
import { withChanges } from './attribution/withChanges.ts';
import { type JobMachinery, jobMachinery } from './jobMachinery.ts';
import { withDivergences } from './withDivergences.ts';

/** The rooms between scenarios and a comparison, as a job passes through them; tests bring smaller ones. */
export type ComparisonMachinery = Pick<
  JobMachinery,
  'compile' | 'fitMemory' | 'leastBytes' | 'bytesNeeded' | 'openRunner'
> & {
  readonly comparePlans: typeof comparePlans;
  readonly withChanges: typeof withChanges;
  readonly withDivergences: typeof withDivergences;
  readonly bytesWatched: typeof bytesWatched;
};

export const comparisonMachinery: ComparisonMachinery = {
  ...jobMachinery,
  comparePlans,
  withChanges,
  withDivergences,
  bytesWatched,
};
