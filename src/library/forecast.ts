import { deriveForecast } from '../job/deriveForecast.ts';
import { jobMachinery } from '../job/jobMachinery.ts';
import { openWork } from '../job/openWork.ts';
import { makeRuns } from '../job/runs.ts';
import type { Forecast } from '../summary/forecast.ts';
import { inProgramWords } from './inProgramWords.ts';
import { type PracticeOptions, practiceFor } from './practiceFor.ts';
import type { ReadScenario } from './readScenario.ts';
import { type RunOptions, runOptions } from './runOptions.ts';
import { sureOption } from './sureOption.ts';

/** How a scenario is forecast: which months, how many futures, whose luck, how well. */
export type ForecastOptions = PracticeOptions &
  RunOptions & {
    /** Simulate until the headline shares are known this well, 0.0001 to 0.5, such as 0.01; `trials` is then the most. */
    readonly precision?: number;
    /** Hold a reduced practice against its exact solution besides. */
    readonly selfCheck?: boolean;
  };

/**
 * Simulates a practice and tells what is then known: the content of `forecast.json`, and the same for the same scenario,
 * options and version. Nothing is written.
 * @param scenario what `readScenario` read, or its `source`
 * @param options all of them may be left out
 * @returns shares are of 1, money is dollars, hours are hours; arrays have one entry for each month
 * @throws {@link Refused} with a sentence for each mistake of the scenario
 * @throws RangeError for an option out of bounds
 * @throws Error where `signal` ends the work
 */
export async function forecast(scenario: ReadScenario | string, options: ForecastOptions = {}): Promise<Forecast> {
  const run = runOptions(options);
  const { selfCheck = false } = options;
  const precision = sureOption(options.precision);
  const practice = await practiceFor(scenario, options);
  const plan = jobMachinery.compile(practice.reading.scenario, practice.options);
  const work = openWork(
    jobMachinery.openRunner({ threads: run.threads }),
    options.signal ?? new AbortController().signal,
  );
  try {
    const wish = { seed: run.seed, trials: run.trials, precision, selfCheck };
    const runs = makeRuns(jobMachinery, work, run);
    return await inProgramWords(() => deriveForecast(jobMachinery, runs, plan, practice, wish));
  } finally {
    await work.close();
  }
}
