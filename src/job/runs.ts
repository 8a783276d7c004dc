import type { Plan } from '../plan/plan.ts';
import type { Outcome, RunOptions, RunRequest } from '../plan/runner.ts';
import { fitOrRefuse, type Room } from './fitOrRefuse.ts';
import type { JobMachinery } from './jobMachinery.ts';
import type { Onlooker } from './onlooker.ts';
import type { Work } from './openWork.ts';

/** How a plan is run: `columnsFor` names what needs the columns of all trials at once, such as "--format parquet", and so many bytes beside them. */
export type RunTerms = Omit<RunOptions, 'progress'> & Pick<Room, 'columnsFor' | 'bytesBeside'>;

/**
 * The runs of a job, within its memory and before the eyes of an onlooker if there is one. `start` refuses what does not fit
 * at once, before anything is allocated.
 */
export function makeRuns(
  rooms: Pick<JobMachinery, 'fitMemory' | 'leastBytes' | 'bytesNeeded'>,
  work: Work,
  { memory }: { readonly memory: number },
  onlooker?: Onlooker | undefined,
) {
  const progress = onlooker?.report ?? (() => undefined);
  return {
    start: (
      plan: Plan,
      asking: RunRequest,
      { columnsFor, bytesBeside, ...options }: RunTerms = {},
    ): Promise<Outcome> => {
      const mayStop = options.until !== undefined;
      const request = fitOrRefuse(rooms, plan, asking, { memory, mayStop, columnsFor, bytesBeside });
      return work.run(plan, request, { ...options, progress }).finally(() => onlooker?.clear());
    },
  };
}
