import type { Plan } from '../plan/plan.ts';
import type { RunRequest } from '../plan/runner.ts';
import type { JobMachinery } from './jobMachinery.ts';
import { memoryText } from './memoryText.ts';
import { Refusal } from './refusal.ts';

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
  const least = memoryText(needed(trials));
  let fits = 0;
  for (let step = 100 * 8_388_608; step >= 100; step /= 2) if (needed(fits + step) <= memory) fits += step;
  const fewer = fits > 0 ? `--trials ${fits} or fewer` : 'fewer --months';
  const why = columnsFor === undefined ? '' : `, all of them at once for ${columnsFor}`;
  throw new Refusal(
    `--memory: expected at least ${least} for ${trials} trials of ${months} months${why}, got ${memoryText(memory)}. Write --memory ${least}, or ${fewer}.`,
  );
}
