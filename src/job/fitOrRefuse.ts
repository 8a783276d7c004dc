import type { Plan } from '../plan/plan.ts';
import type { RunRequest } from '../plan/runner.ts';
import { DoesNotFit } from './doesNotFit.ts';
import type { JobMachinery } from './jobMachinery.ts';

/** Memory that a run may take, in bytes, and whether it may stop before all its trials. */
export type Room = {
  readonly memory: number;
  readonly mayStop: boolean;
  /** What needs the columns of all trials at once, as it was asked for. */
  readonly columnsFor?: string | undefined;
  /** Bytes that it takes beside the run, for so many trials. */
  readonly bytesBeside?: ((trials: number, months: number) => number) | undefined;
};

/**
 * The request as it fits into memory. What does not fit even with counting sketches, or without where they do not do, is refused before anything is
 * allocated, with the least that works and a number of trials that fits.
 */
export function fitOrRefuse(
  { fitMemory, leastBytes, bytesNeeded }: Pick<JobMachinery, 'fitMemory' | 'leastBytes' | 'bytesNeeded'>,
  plan: Plan,
  request: RunRequest,
  { memory, mayStop, columnsFor, bytesBeside = () => 0 }: Room,
): RunRequest {
  const needed = (trials: number): number =>
    columnsFor === undefined
      ? leastBytes(plan, { trials, months })
      : bytesNeeded(plan, trials, months) + bytesBeside(trials, months);
  const { trials, months } = request;
  const fit = fitMemory(plan, request, memory, mayStop);
  if (fit !== undefined && (columnsFor === undefined || needed(trials) <= memory)) return fit;
  let fits = 0;
  for (let step = 100 * 8_388_608; step >= 100; step /= 2) if (needed(fits + step) <= memory) fits += step;
  throw new DoesNotFit({ least: needed(trials), memory, trials, months, fits, columnsFor });
}
