import type { RunRequest } from '../../plan/runner.ts';
import type { Comparison, ComparisonStopping } from '../../summary/comparison.ts';
import { doublingCounts } from './doublingCounts.ts';
import { makeDifferenceJudge } from './judgeDifferences.ts';
import { toComparison } from './toComparison.ts';
import { type Compared, type Run, watchPlans } from './watchPlans.ts';

/**
 * Runs every scenario in the same futures (one root key, one number of trials and months) and holds each against the first,
 * future by future. Plans are of at least two scenarios that start in the same month.
 *
 * With a `precision`, runs double from 1,000 trials up to those of the request, until each headline difference is settled:
 * apart from 0, or known to within the precision. Every count is run anew, so that this takes at most twice the
 * simulation of the last; what is compared is a comparison of so many trials.
 */
export const comparePlans = async (
  scenarios: readonly Compared[],
  request: RunRequest,
  run: Run,
  precision?: number,
): Promise<Comparison> => {
  const plans = scenarios.map(({ plan }) => plan);
  if (precision === undefined) return toComparison(plans, await watchPlans(scenarios, request, run));
  const judge = makeDifferenceJudge(plans, request.months, precision);
  const counts = doublingCounts(request.trials);
  for (let looks = 1; ; looks++) {
    const trials = counts[looks - 1];
    const watched = await watchPlans(scenarios, { ...request, trials }, run);
    const differences = judge(watched);
    const settled = differences.every(({ verdict }) => verdict !== 'open');
    if (!settled && looks < counts.length) continue;
    const stopping: ComparisonStopping = { precision, limit: request.trials, looks, settled, differences };
    return { ...toComparison(plans, watched), stopping };
  }
};
