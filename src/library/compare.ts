import { isAttribute, MOST_ATTRIBUTED } from '../job/attribution/isAttribute.ts';
import { comparisonMachinery } from '../job/comparisonMachinery.ts';
import { deriveComparison } from '../job/deriveComparison.ts';
import { openWork } from '../job/openWork.ts';
import { practicesTogether } from '../job/reading/practicesTogether.ts';
import { makeRuns } from '../job/runs.ts';
import type { Comparison } from '../summary/comparison.ts';
import { inProgramWords } from './inProgramWords.ts';
import { type PracticeOptions, practiceFor } from './practiceFor.ts';
import { readingEffects } from './readingEffects.ts';
import type { ReadScenario } from './readScenario.ts';
import { type RunOptions, runOptions } from './runOptions.ts';
import { sureOption } from './sureOption.ts';

/** How scenarios are compared: which months, how many futures, whose luck, how well. */
export type CompareOptions = PracticeOptions &
  RunOptions & {
    /** Simulate until the differences are known this well, 0.0001 to 0.5, such as 0.01; `trials` is then the most. */
    readonly precision?: number;
    /** Futures in which differences are attributed to changes, 2 to 10,000, or 0 for none: as many as seem good without it. */
    readonly attribute?: number;
  };

/**
 * Simulates a base and alternatives in the same futures, for the months that all of them have, and holds each alternative
 * against the base, future by future: the content of `compare.json`, and the same for the same scenarios, options and version.
 * Nothing is written.
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
  const { months, point = false, signal = new AbortController().signal, attribute } = options;
  const precision = sureOption(options.precision);
  if (attribute !== undefined && !isAttribute(attribute))
    throw new RangeError(
      `attribute: expected a whole number of futures from 2 to ${MOST_ATTRIBUTED}, or 0 for none, got ${attribute}.`,
    );
  const call = { effects: readingEffects('.'), signal };
  const practices = await practicesTogether(
    [base, ...alternatives].map((scenario) => () => practiceFor(scenario, options)),
    { sets: [], months, point },
    call,
    (start) => `read one of them by readScenario with set: ['start=${start}']`,
  );
  const work = openWork(comparisonMachinery.openRunner({ threads: run.threads }), signal);
  try {
    const { start } = makeRuns(comparisonMachinery, work, run);
    const runs = { start, rest: () => undefined, openMore: () => ({ start }) };
    const wish = { ...run, precision, attribute };
    return await inProgramWords(() => deriveComparison(comparisonMachinery, runs, practices, wish, call));
  } finally {
    await work.close();
  }
}
