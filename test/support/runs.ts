import type { Plan } from '../../src/plan/plan.ts';
import type { Outcome } from '../../src/plan/runner.ts';
import { rootKey } from '../../src/random/rootKey.ts';
import { openInline } from '../../src/run/inline.ts';
import type { Forecast } from '../../src/summary/forecast.ts';
import { toForecast } from '../../src/summary/toForecast.ts';

/** A run in this thread. */
export const runInline = (plan: Plan, seed: string, trials: number, months: number): Promise<Outcome> =>
  openInline().run(plan, { rootKey: rootKey(seed), trials, months });

export const forecastOf = async (plan: Plan, seed: string, trials: number, months: number): Promise<Forecast> =>
  toForecast(plan, await runInline(plan, seed, trials, months), { seed, text: '', files: {}, engine: 'test' });
