import type { Plan } from '../plan/plan.ts';
import type { Trials } from '../plan/runner.ts';
import type { LowestCash } from './forecast.ts';
import { lowestOf } from './lowestOf.ts';
import { makeTrialReading } from './readTrials.ts';

/** Each future's own lowest cash; undefined in a plan without cash, or where all futures are left out. */
export function lowestCash(plan: Plan, trials: Trials): LowestCash | undefined {
  const measure = plan.legend.measures.findIndex(({ name }) => name === 'cash');
  if (measure < 0) return undefined;
  const read = makeTrialReading(plan, trials);
  return lowestOf((month, out) => read(measure, month, out), trials);
}
