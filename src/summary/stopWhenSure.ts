import type { Plan } from '../plan/plan.ts';
import type { Look } from '../plan/runner.ts';
import type { Stopping } from './forecast.ts';
import { headlineOf } from './headline.ts';
import { makeJudge } from './judgeHeadline.ts';
import { lookCounts } from './lookCounts.ts';
import { reachOf } from './reachOf.ts';

/** How well the headline is to be known, and the most trials for it. */
export type Wish = { readonly precision: number; readonly limit: number };

/** When a run of `limit` trials at most may stop, look by look; `stopping` tells of the last look. */
export const stopWhenSure = (plan: Plan, months: number, { precision, limit }: Wish) => {
  const headline = headlineOf(plan, months);
  const judge = makeJudge(plan, months, headline, precision);
  let stopping: Stopping = { precision, limit, looks: 0, settled: false, shares: [] };
  return {
    headline,
    counts: lookCounts(limit),
    settled: (look: Look): boolean => {
      const shares = judge(look);
      // where no future could be worked out there is nothing to know better
      const settled = shares.every((share) => reachOf(share) <= precision);
      stopping = { precision, limit, looks: stopping.looks + 1, settled, shares };
      return settled;
    },
    stopping: (): Stopping => stopping,
  };
};
