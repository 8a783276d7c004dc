import { type MemoryBuffers, viewMemory } from '../../plan/memory.ts';
import type { Plan } from '../../plan/plan.ts';
import { PIECE, type RunRequest } from '../../plan/runner.ts';
import { makeReducedSoFar } from '../../summary/reducedSoFar.ts';
import type { Keep } from './keep.ts';

/**
 * How a sketched run is kept: as a checkpoint between two laps, when all threads rest. `from` is how many trials are there
 * from an earlier run. Undefined for a run that is not sketched, and for one that may stop early: what it counts to know
 * when is not kept.
 */
export const openCheckpointing = async (
  keep: Keep | undefined,
  plan: Plan,
  request: RunRequest,
  buffers: MemoryBuffers,
) => {
  const { trials, sketched } = request;
  if (keep?.checkpoints === undefined || sketched === undefined || sketched.lap >= trials) return undefined;
  const { open, every } = keep.checkpoints;
  const began = performance.now();
  const kept = await open(plan, request);
  const arrays = makeReducedSoFar(plan.numbers, request, viewMemory(buffers));
  const reached = kept.load(({ trials: folded, pages }) => arrays.of(folded, pages));
  if (reached !== undefined) arrays.complete(reached.pages);
  let last = -Infinity; // when a checkpoint was written

  /** Whether no later lap of the run ends with a whole piece, where another run could go on. */
  const isLast = (folded: number): boolean =>
    folded === trials || Math.min(folded + sketched.lap, trials) % PIECE !== 0;

  return {
    from: reached?.trials ?? 0,
    /** The first `folded` trials are folded. */
    folded: (folded: number): void => {
      const now = performance.now();
      if (folded % PIECE !== 0 || now - began < keep.after) return;
      if (now - last < every && !isLast(folded)) return;
      const pages = arrays.pages();
      const from = arrays.of(folded, pages);
      if (from === undefined) throw new Error(`${pages} pages of sketches are in use, more than there are`);
      kept.save({ trials: folded, pages }, from);
      last = performance.now();
      const trouble = kept.trouble();
      if (trouble !== undefined) keep.tell(trouble);
    },
  };
};
