import { type JobMachinery, jobMachinery } from '../job/jobMachinery.ts';
import type { Plan } from '../plan/plan.ts';
import type { Outcome } from '../plan/runner.ts';
import type { Forecast } from '../summary/forecast.ts';
import type { Finding } from '../summary/lint/finding.ts';
import { lint } from '../summary/lint/lint.ts';
import { keepRuns } from './keepRuns.ts';
import type * as Lived from './livedFutures.ts';
import { openPng } from './openPng.ts';
import type * as Render from './render.ts';
import type { TrialFiles, TrialsWanted } from './trials/trialFiles.ts';

/** What a command passes through beside the rooms of its job, to keep runs and to make pages; tests bring smaller ones. */
export type Machinery = JobMachinery & {
  /** How runs are kept for later ones; undefined where they cannot be. */
  readonly keepRuns: typeof keepRuns;
  readonly lint: (plan: Plan, outcome: Outcome, forecast: Omit<Forecast, 'notes'>) => Finding[];
  /** How pictures are drawn; refused where this machine cannot. */
  readonly openPng: typeof openPng;
  /** The files about single trials of a run; refused where a measure is named that the plan does not have. */
  readonly openTrialFiles: (plan: Plan, wanted: TrialsWanted) => Promise<TrialFiles>;
  /** Charts and stories are heavy to load, and `--json` needs none. */
  readonly pages: () => Promise<Pick<typeof Render, 'renderForecast'> & Pick<typeof Lived, 'livedFutures'>>;
};

export const machinery: Machinery = {
  ...jobMachinery,
  keepRuns,
  lint,
  openPng,
  openTrialFiles: async (plan, wanted) => (await import('./trials/trialFiles.ts')).trialFiles(plan, wanted),
  pages: async () => ({ ...(await import('./render.ts')), ...(await import('./livedFutures.ts')) }),
};
