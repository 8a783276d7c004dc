import type { Plan } from '../../plan/plan.ts';
import { PIECE } from '../../plan/runner.ts';
import type { Claim } from '../../summary/proof/claim.ts';
import type { Machinery } from '../machinery.ts';
import { insistOnMemory } from './insistOnMemory.ts';

/**
 * Bytes with which a run of the plan counts its percentiles or keeps all figures as the claimed one did: an answer depends on
 * memory in nothing else. What would need more than there is, is refused.
 */
export function budgetFor(
  { fitMemory, leastBytes, bytesNeeded }: Pick<Machinery, 'fitMemory' | 'leastBytes' | 'bytesNeeded'>,
  plan: Plan,
  { trials, months, stopping, approximate }: Claim,
  { memory, machine }: { readonly memory: number; readonly machine: number },
): number {
  const most = stopping?.limit ?? trials;
  // a run that may stop early keeps whole pieces
  const all = bytesNeeded(plan, stopping === undefined ? trials : Math.ceil(trials / PIECE) * PIECE, months);
  const needed = approximate ? leastBytes(plan, { trials: most, months }) : all;
  insistOnMemory(needed, { trials, months }, { memory, machine });
  if (!approximate) return memory;
  const less = Math.min(memory, all - 1);
  const request = { rootKey: [0, 0] as const, trials: most, months };
  // where counting takes more memory than keeping all, no run counts, and the document will not be equal
  return fitMemory(plan, request, less, stopping !== undefined) === undefined ? memory : less;
}
