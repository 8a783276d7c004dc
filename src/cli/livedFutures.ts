import type { FutureStory } from '../../reports/replay/futureStory.ts';
import type { LivedFutures } from '../../reports/replay/livedFutures.ts';
import { tellFuture } from '../../reports/replay/tellFuture.ts';
import { type Practice, provenanceOf } from '../job/reading/readPractice.ts';
import type { Plan } from '../plan/plan.ts';
import { toReplay } from '../summary/toReplay.ts';
import type { LivedTrials } from './liveAgain.ts';

/** Measures that a story speaks of. */
const SPOKEN_OF: ReadonlySet<string> = new Set(['households', 'aum', 'cash', 'missedReviews']);

/** How notable futures of a forecast are told again, by a command; those lived again with their stories. */
export function livedFutures(
  command: string,
  plan: Plan,
  practice: Practice,
  seed: string,
  lived: LivedTrials = new Map(),
): LivedFutures {
  const stories = new Map<number, FutureStory>();
  const from = provenanceOf(practice, seed);
  for (const [trial, one] of lived) stories.set(trial, tellFuture(toReplay(plan, one, trial, from, SPOKEN_OF)));
  return { command, stories };
}
