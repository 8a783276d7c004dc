import { type CompileOptions, compile } from '../compile/compile.ts';
import { bytesNeeded } from '../plan/memory.ts';
import type { Plan } from '../plan/plan.ts';
import type { Outcome, Runner } from '../plan/runner.ts';
import { openThreads, type ThreadsOptions } from '../run/threads.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { PreparedCheck } from '../study/selfCheck/selfCheck.ts';
import { fitMemory, leastBytes } from '../summary/fitMemory.ts';
import type { Forecast } from '../summary/forecast.ts';
import { stopWhenSure } from '../summary/stopWhenSure.ts';
import { type Provenance, toForecast } from '../summary/toForecast.ts';

/** The rooms between a scenario and a forecast, as a job passes through them; tests bring smaller ones. */
export type JobMachinery = {
  readonly compile: (scenario: Scenario, options: CompileOptions) => Plan;
  readonly fitMemory: typeof fitMemory;
  readonly leastBytes: typeof leastBytes;
  readonly bytesNeeded: typeof bytesNeeded;
  readonly openRunner: (options: Pick<ThreadsOptions, 'threads' | 'keep'>) => Promise<Runner>;
  readonly toForecast: (plan: Plan, outcome: Outcome, provenance: Provenance) => Forecast;
  readonly stopWhenSure: typeof stopWhenSure;
  /** Reduces a plan and solves it exactly; a later run of the reduced plan is held against that. */
  readonly prepareSelfCheck: (plan: Plan, months: number) => Promise<PreparedCheck>;
};

export const jobMachinery: JobMachinery = {
  compile,
  fitMemory,
  leastBytes,
  bytesNeeded,
  openRunner: openThreads,
  toForecast,
  stopWhenSure,
  prepareSelfCheck: async (plan, months) => (await import('./prepareCheck.ts')).prepareCheck(plan, months),
};
