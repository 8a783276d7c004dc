import type { Plan } from '../plan/plan.ts';
import type { Outcome, Progress, Runner, RunRequest } from '../plan/runner.ts';
import { unlessInterrupted } from './interrupted.ts';

/** Runs one plan and ends the runner whatever happens. */
export async function runPlan(
  opening: Promise<Runner>,
  plan: Plan,
  request: RunRequest,
  { progress, signal }: { readonly progress: Progress; readonly signal: AbortSignal },
): Promise<Outcome> {
  const runner = await opening;
  try {
    return await unlessInterrupted(signal, runner.run(plan, request, progress));
  } finally {
    await runner.close();
  }
}
