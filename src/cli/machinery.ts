import { type CompileOptions, compile } from '../compile/compile.ts';
import { bytesNeeded } from '../plan/memory.ts';
import type { Plan } from '../plan/plan.ts';
import type { Outcome, Runner } from '../plan/runner.ts';
import { openThreads, type ThreadsOptions } from '../run/threads.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { PreparedCheck } from '../study/selfCheck/selfCheck.ts';
import { fitMemory, leastBytes } from '../summary/fitMemory.ts';
import type { Forecast } from '../summary/forecast.ts';
import type { Finding } from '../summary/lint/finding.ts';
import { lint } from '../summary/lint/lint.ts';
import { stopWhenSure } from '../summary/stopWhenSure.ts';
import { type Provenance, toForecast } from '../summary/toForecast.ts';
import { keepRuns } from './keepRuns.ts';
import { openPng } from './openPng.ts';
import type * as Render from './render.ts';
import type { TrialFiles, TrialsWanted } from './trials/trialFiles.ts';

/** The rooms between a scenario and a page, as the command passes through them; tests bring smaller ones. */
export type Machinery = {
  readonly compile: (scenario: Scenario, options: CompileOptions) => Plan;
  readonly fitMemory: typeof fitMemory;
  readonly leastBytes: typeof leastBytes;
  readonly bytesNeeded: typeof bytesNeeded;
  readonly openRunner: (options: Pick<ThreadsOptions, 'threads' | 'keep'>) => Promise<Runner>;
  /** How runs are kept for later ones; undefined where they cannot be. */
  readonly keepRuns: typeof keepRuns;
  readonly toForecast: (plan: Plan, outcome: Outcome, provenance: Provenance) => Forecast;
  readonly stopWhenSure: typeof stopWhenSure;
  readonly lint: (plan: Plan, outcome: Outcome, forecast: Omit<Forecast, 'notes'>) => Finding[];
  /** Reduces a plan and solves it exactly; a later run of the reduced plan is held against that. */
  readonly prepareSelfCheck: (plan: Plan, months: number) => Promise<PreparedCheck>;
  /** How pictures are drawn; refused where this machine cannot. */
  readonly openPng: typeof openPng;
  /** The files about single trials of a run; refused where a measure is named that the plan does not have. */
  readonly openTrialFiles: (plan: Plan, wanted: TrialsWanted) => Promise<TrialFiles>;
  /** Charts are heavy to load, and `--json` needs none. */
  readonly pages: () => Promise<Pick<typeof Render, 'fileContents' | 'terminalText'>>;
};

export const machinery: Machinery = {
  compile,
  fitMemory,
  leastBytes,
  bytesNeeded,
  openRunner: openThreads,
  keepRuns,
  toForecast,
  stopWhenSure,
  lint,
  prepareSelfCheck: async (plan, months) => (await import('./prepareCheck.ts')).prepareCheck(plan, months),
  openPng,
  openTrialFiles: async (plan, wanted) => (await import('./trials/trialFiles.ts')).trialFiles(plan, wanted),
  pages: () => import('./render.ts'),
};
