import type { Plan } from '../../plan/plan.ts';
import type { RunOptions, Trials } from '../../plan/runner.ts';
import { TRIAL_MONTHS_FILE, TRIALS_FILE } from '../outputs.ts';
import type { NamedContent } from '../writeFiles.ts';
import { chosenMeasures } from './chosenMeasures.ts';
import { monthsTable } from './monthsTable.ts';
import { trialsTable } from './trialsTable.ts';

/** What is asked for: measures by name, none for those that people look at first; and whose luck it is. */
export type TrialsWanted = { readonly measures: readonly string[]; readonly seed: string };
export type TrialFiles = ReturnType<typeof trialFiles>;

/** Bytes of a value, and of the columns that say which trial and month a row is. */
const VALUE = 4;
const PLACE = 6;

/**
 * The files about each single trial of a run: `look` makes them while the run's memory is there, `files` are they afterwards,
 * and `bytes` what they take at most for so many trials.
 * @throws Refusal where a measure is named that the plan does not have.
 */
export function trialFiles(plan: Plan, { measures: named, seed }: TrialsWanted) {
  const { legend } = plan;
  const measures = chosenMeasures(
    named,
    legend.measures.map(({ name }) => name),
  );
  let files: readonly NamedContent[] = [];
  const perTrial = 8 * (2 + 2 * legend.events.length + legend.drawn.length);
  return {
    /** The file with a row for each trial: what `trialsTable` of forecast.json names. */
    name: TRIALS_FILE,
    bytes: (trials: number, months: number): number =>
      trials * (perTrial + (months + 1) * (PLACE + VALUE * measures.length)),
    look: ((trials: Trials): void => {
      const counts = { trials: String(trials.trials), months: String(trials.months) };
      const facts = { scenario: legend.name, seed, start: legend.start, ...counts };
      files = [
        { name: TRIALS_FILE, content: trialsTable(plan, trials, facts) },
        { name: TRIAL_MONTHS_FILE, content: monthsTable(plan, trials, measures, facts) },
      ];
    }) satisfies RunOptions['look'],
    files: (): readonly NamedContent[] => files,
  };
}
