import { comparedRequest } from '../cli/comparedRequest.ts';
import { compareMachinery } from '../cli/compareMachinery.ts';
import { insistOnFutures } from '../cli/insistOnFutures.ts';
import { insistOnSharedFutures } from '../cli/insistOnSharedFutures.ts';
import { openWork } from '../cli/openWork.ts';
import { practicesTogether } from '../cli/practicesTogether.ts';
import { provenanceOf } from '../cli/readPractice.ts';
import { makeRuns } from '../cli/runs.ts';
import { rootKey } from '../random/rootKey.ts';
import type { Comparison } from '../summary/comparison.ts';
import { type PracticeOptions, practiceFor } from './practiceFor.ts';
import { quietEffects } from './quietEffects.ts';
import type { ReadScenario } from './readScenario.ts';
import { type RunOptions, runOptions } from './runOptions.ts';

/** How scenarios are compared: which months, how many futures, whose luck. */
export type CompareOptions = PracticeOptions & RunOptions;

/**
 * Simulates a base and alternatives in the same futures, for the months that all of them have, and holds each alternative
 * against the base, future by future: the content of `compare.json`, but for what was changed, which change a difference
 * comes from, where the median future parts, and the proof. Nothing is written.
 * @param base what `readScenario` read, or its `source`
 * @param alternatives one or more of the same
 * @param options all of them may be left out
 * @returns differences are the alternative less the base; shares are of 1, money is dollars, months count from 1
 * @throws {@link Refused} with a sentence for each mistake of any scenario, and where they begin in different months
 * @throws RangeError for an option out of bounds, or no alternative
 * @throws Error where `signal` ends the work
 */
export async function compare(
  base: ReadScenario | string,
  alternatives: readonly (ReadScenario | string)[],
  options: CompareOptions = {},
): Promise<Comparison> {
  if (alternatives.length === 0) throw new RangeError('alternatives: expected one or more, got none.');
  const run = runOptions(options);
  const { months: asked, point = false, signal = new AbortController().signal } = options;
  const readers = [base, ...alternatives].map((scenario) => () => practiceFor(scenario, options));
  const practices = await practicesTogether(
    readers,
    { sets: [], months: asked, point },
    { effects: quietEffects('.'), signal },
    (start) => `read one of them by readScenario with set: ['start=${start}']`,
  );
  const [{ months }] = practices;
  const scenarios = practices.map((practice) => ({
    plan: compareMachinery.compile(practice.reading.scenario, practice.options),
    provenance: provenanceOf(practice, run.seed),
  }));
  const plans = scenarios.map(({ plan }) => plan);
  const work = openWork(compareMachinery.openRunner({ threads: run.threads }), signal);
  try {
    const runs = makeRuns(compareMachinery, work, run, quietEffects(practices[0].opened.folder));
    const asking = { ...run, precision: undefined, rootKey: rootKey(run.seed), months };
    const { request, room } = comparedRequest(compareMachinery, plans, asking);
    const found = await compareMachinery.comparePlans(scenarios, request, async (plan, one, { look }) => {
      const outcome = await runs.start(plan, one, { ...room, ...(look && { look }) });
      insistOnFutures(plan, outcome);
      return outcome;
    });
    insistOnSharedFutures(found);
    return found;
  } finally {
    await work.close();
  }
}
