import type { FutureStory } from '../../reports/replay/futureStory.ts';
import type { LivedFutures } from '../../reports/replay/livedFutures.ts';
import { type Practice, provenanceOf } from '../job/reading/readPractice.ts';
import type { Plan } from '../plan/plan.ts';
import type { LivedTrials } from './liveAgain.ts';

/** Measures that a story speaks of. */
const SPOKEN_OF: ReadonlySet<string> = new Set(['households', 'aum', 'cash', 'missedReviews']);

/** How notable futures of a forecast are told again, by a command; those lived again with their stories. */
export async function livedFutures(
  command: string,
  plan: Plan,
  practice: Practice,
  seed: string,
  lived: LivedTrials = new Map(),
): Promise<LivedFutures> {
  const stories = new Map<number, FutureStory>();
  if (lived.size > 0) {
    const { toReplay } = await import('../summary/toReplay.ts');
    const { tellFuture } = await import('../../reports/replay/tellFuture.ts');
    const from = provenanceOf(practice, seed);
    for (const [trial, one] of lived) stories.set(trial, tellFuture(toReplay(plan, one, trial, from, SPOKEN_OF)));
  }
  return { command, stories };
}
