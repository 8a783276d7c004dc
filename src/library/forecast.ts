import { deriveForecast } from '../cli/deriveForecast.ts';
import { machinery } from '../cli/machinery.ts';
import { openWork } from '../cli/openWork.ts';
import { makeRuns } from '../cli/runs.ts';
import type { Forecast } from '../summary/forecast.ts';
import { type PracticeOptions, practiceFor } from './practiceFor.ts';
import { quietEffects } from './quietEffects.ts';
import type { ReadScenario } from './readScenario.ts';
import { type RunOptions, runOptions } from './runOptions.ts';

export type ForecastOptions = PracticeOptions &
  RunOptions & {
    /** Simulate until the headline shares are known this well, such as 0.01; `trials` is then the most. */
    readonly precision?: number;
    /** Hold a reduced practice against its exact solution besides. */
    readonly selfCheck?: boolean;
  };

/**
 * Simulates a practice and tells what is then known: the content of `forecast.json`, and the same for the same scenario,
 * options and version. Nothing is written.
 * @throws a sentence for each mistake of the scenario; RangeError for an option out of bounds.
 */
export async function forecast(scenario: ReadScenario | string, options: ForecastOptions = {}): Promise<Forecast> {
  const run = runOptions(options);
  const practice = await practiceFor(scenario, options);
  const effects = quietEffects(practice.opened.folder);
  const plan = machinery.compile(practice.reading.scenario, practice.options);
  const work = openWork(machinery.openRunner({ threads: run.threads }), options.signal ?? new AbortController().signal);
  try {
    const { precision, selfCheck = false } = options;
    const wish = { seed: run.seed, trials: run.trials, precision, selfCheck };
    return await deriveForecast(machinery, makeRuns(machinery, work, run, effects), plan, practice, wish);
  } finally {
    await work.close();
  }
}
