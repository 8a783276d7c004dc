import type { RunRequest } from '../plan/runner.ts';
import { replayTrial } from '../run/replayTrial.ts';
import type { Compared } from '../study/compare/watchPlans.ts';
import { firstDivergence } from '../study/divergence/firstDivergence.ts';
import type { Comparison } from '../summary/comparison.ts';
import type { NotableFuture } from '../summary/forecast.ts';
import { MEDIAN_MEASURE } from '../summary/medianTrial.ts';
import type { Replay } from '../summary/replay.ts';
import { toReplay } from '../summary/toReplay.ts';

/** Tells the base's median future under every alternative: where it parts. A plan that leaves the future out has no such story. */
export function withDivergences(
  comparison: Comparison,
  scenarios: readonly Compared[],
  request: Pick<RunRequest, 'rootKey' | 'months'>,
  median: NotableFuture | undefined,
): Comparison {
  if (median === undefined) return comparison;
  const { trial } = median;
  const lived = ({ plan, provenance }: Compared): Replay | undefined => {
    const future = replayTrial(plan, request, trial - 1);
    return future.trials.faults[0] === 0 ? toReplay(plan, future, trial, provenance) : undefined;
  };
  const base = lived(scenarios[0]);
  if (base === undefined) return comparison;
  const alternatives = comparison.alternatives.map((one) => {
    const alternative = lived(scenarios[one.scenario]);
    if (alternative === undefined) return one;
    return { ...one, divergence: firstDivergence(base, alternative, MEDIAN_MEASURE) };
  });
  return { ...comparison, alternatives };
}
