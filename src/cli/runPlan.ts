import type { Plan } from '../plan/plan.ts';
import type { Outcome, Runner, RunOptions, RunRequest } from '../plan/runner.ts';
import { unlessInterrupted } from './interrupted.ts';

/** Runs one plan and ends the runner whatever happens. */
export async function runPlan(
  opening: Promise<Runner>,
  plan: Plan,
  request: RunRequest,
  { signal, ...options }: RunOptions & { readonly signal: AbortSignal },
): Promise<Outcome> {
  const runner = await opening;
  try {
    return await unlessInterrupted(signal, runner.run(plan, request, options));
  } finally {
    await runner.close();
  }
}
