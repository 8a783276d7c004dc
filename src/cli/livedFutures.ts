import type { FutureStory } from '../../reports/replay/futureStory.ts';
import type { LivedFutures } from '../../reports/replay/livedFutures.ts';
import type { Plan } from '../plan/plan.ts';
import { rootKey } from '../random/rootKey.ts';
import type { Forecast } from '../summary/forecast.ts';
import { type Practice, provenanceOf } from './readPractice.ts';

/** Measures that a story speaks of. */
const SPOKEN_OF: ReadonlySet<string> = new Set(['households', 'aum', 'cash', 'missedReviews']);

/** How notable futures of a forecast are told again, by a command; with their stories, lived again, where a page has room for them. */
export async function livedFutures(
  command: string,
  plan: Plan,
  practice: Practice,
  { seed, months, notable = [] }: Forecast,
  withStories: boolean,
): Promise<LivedFutures> {
  const stories = new Map<number, FutureStory>();
  if (withStories && notable.length > 0) {
    const { replayTrial } = await import('../run/replayTrial.ts');
    const { toReplay } = await import('../summary/toReplay.ts');
    const { tellFuture } = await import('../../reports/replay/tellFuture.ts');
    const request = { rootKey: rootKey(seed), months };
    for (const { trial } of notable) {
      if (stories.has(trial)) continue;
      const lived = replayTrial(plan, request, trial - 1);
      stories.set(trial, tellFuture(toReplay(plan, lived, trial, provenanceOf(practice, seed), SPOKEN_OF)));
    }
  }
  return { command, stories };
}
