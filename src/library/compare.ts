import { comparedRequest } from '../cli/comparedRequest.ts';
import { compareMachinery } from '../cli/compareMachinery.ts';
import { insistOnFutures } from '../cli/insistOnFutures.ts';
import { insistOnSharedFutures } from '../cli/insistOnSharedFutures.ts';
import { openWork } from '../cli/openWork.ts';
import { provenanceOf } from '../cli/readPractice.ts';
import { makeRuns } from '../cli/runs.ts';
import { rootKey } from '../random/rootKey.ts';
import type { Comparison } from '../summary/comparison.ts';
import { type PracticeOptions, practiceFor } from './practiceFor.ts';
import { quietEffects } from './quietEffects.ts';
import type { ReadScenario } from './readScenario.ts';
import { type RunOptions, runOptions } from './runOptions.ts';

export type CompareOptions = PracticeOptions & RunOptions;

/**
 * Simulates a base and alternatives in the same futures, for the months that all of them have, and holds each alternative
 * against the base, future by future. Neither what was changed nor which change a difference comes from is told.
 * @throws a sentence for each mistake of a scenario; RangeError for an option out of bounds.
 */
export async function compare(
  base: ReadScenario | string,
  alternatives: readonly (ReadScenario | string)[],
  options: CompareOptions = {},
): Promise<Comparison> {
  if (alternatives.length === 0) throw new RangeError('alternatives: expected one or more, got none.');
  const run = runOptions(options);
  const read = await Promise.all([base, ...alternatives].map((scenario) => practiceFor(scenario, options)));
  const months = Math.min(...read.map((practice) => practice.months));
  const practices = read.map((practice) => ({ ...practice, months, options: { ...practice.options, months } }));
  const scenarios = practices.map((practice) => ({
    plan: compareMachinery.compile(practice.reading.scenario, practice.options),
    provenance: provenanceOf(practice, run.seed),
  }));
  const plans = scenarios.map(({ plan }) => plan);
  if (plans.some(({ legend }) => legend.start !== plans[0].legend.start))
    throw new RangeError(`start: expected ${plans[0].legend.start} in every scenario, got others.`);
  const { signal = new AbortController().signal } = options;
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
