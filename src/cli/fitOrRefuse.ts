import type { Plan } from '../plan/plan.ts';
import type { RunRequest } from '../plan/runner.ts';
import type { Machinery } from './machinery.ts';
import { memoryText } from './memoryText.ts';
import { Refusal } from './refusal.ts';

/** Memory that a run may take, in bytes, and whether it may stop before all its trials. */
type Room = { readonly memory: number; readonly mayStop: boolean };

/**
 * The request as it fits into memory. What does not fit even with counting sketches is refused before anything is
 * allocated, with the least that works and a number of trials that fits.
 */
export function fitOrRefuse(
  { fitMemory, leastBytes }: Pick<Machinery, 'fitMemory' | 'leastBytes'>,
  plan: Plan,
  request: RunRequest,
  { memory, mayStop }: Room,
): RunRequest {
  const fit = fitMemory(plan, request, memory, mayStop);
  if (fit !== undefined) return fit;
  const { trials, months } = request;
  const least = memoryText(leastBytes(plan, request));
  let fits = 0;
  for (let step = 100 * 8_388_608; step >= 100; step /= 2)
    if (leastBytes(plan, { trials: fits + step, months }) <= memory) fits += step;
  const fewer = fits > 0 ? `--trials ${fits} or fewer` : 'fewer --months';
  throw new Refusal(
    `--memory: expected at least ${least} for ${trials} trials of ${months} months, got ${memoryText(memory)}. Write --memory ${least}, or ${fewer}.`,
  );
}
