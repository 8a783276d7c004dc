import type { Plan } from '../plan/plan.ts';
import type { Outcome, RunRequest, Trials } from '../plan/runner.ts';
import { rootKey } from '../random/rootKey.ts';
import type { Forecast, NotableFuture } from '../summary/forecast.ts';
import { lowestCash } from '../summary/lowestCash.ts';
import { notableFutures } from '../summary/notableFutures.ts';
import { sealed } from '../summary/proof/seal.ts';
import { yearCounts } from '../summary/yearCounts.ts';
import { insistOnFutures } from './insistOnFutures.ts';
import type { JobMachinery } from './jobMachinery.ts';
import { type Practice, provenanceOf } from './reading/readPractice.ts';
import type { makeRuns, RunTerms } from './runs.ts';
import { sha256 } from './sha256.ts';

/** What is asked for beside the practice: all that a forecast depends on. */
export type Wish = {
  readonly seed: string;
  /** Undefined for the usual number; with a precision the most. */
  readonly trials?: number | undefined;
  /** How well the headline shares are to be known; undefined for a fixed number of trials. */
  readonly precision?: number | undefined;
  readonly selfCheck: boolean;
  /** Name of the file about single trials that is written beside it. */
  readonly trialsTable?: string | undefined;
};

/** How its run goes; `onNotable` is told its notable futures as soon as they are known, before the forecast is made. */
type Terms = RunTerms & { readonly onNotable?: ((notable: readonly NotableFuture[]) => void) | undefined };

type Rooms = Pick<JobMachinery, 'toForecast' | 'stopWhenSure' | 'prepareSelfCheck'>;

const USUAL = 10_000;
const MOST_WHEN_SURE = 200_000;

/** Simulates the plan of a practice, and tells what is then known: the whole content of `forecast.json`. */
export async function deriveForecast(
  { toForecast, stopWhenSure, prepareSelfCheck }: Rooms,
  { start }: Pick<ReturnType<typeof makeRuns>, 'start'>,
  plan: Plan,
  practice: Practice,
  { seed, precision, selfCheck, trialsTable, ...wish }: Wish,
  { onNotable, ...terms }: Terms = {},
): Promise<Forecast> {
  const { months } = practice;
  const trials = wish.trials ?? (precision === undefined ? USUAL : MOST_WHEN_SURE);
  const asking: RunRequest = { rootKey: rootKey(seed), trials, months };
  const until = precision === undefined ? undefined : stopWhenSure(plan, months, { precision, limit: trials });
  const check = selfCheck ? await prepareSelfCheck(plan, months) : undefined;
  let notable: readonly NotableFuture[] | undefined;
  const glance = (trials: Trials): void => {
    notable = notableFutures(plan, trials);
    onNotable?.(notable);
  };
  const outcome = await start(plan, asking, { ...terms, glance, ...(until && { until }) });
  insistOnFutures(plan, outcome);
  const checked = check?.conclude(await start(check.plan, { ...asking, trials: outcome.trials }));
  const forecast = {
    ...toForecast(plan, outcome, provenanceOf(practice, seed)),
    ...(notable && { notable }),
    ...perFuture(plan, outcome),
    ...(checked && { selfCheck: checked }),
    ...(until && { stopping: until.stopping() }),
    ...(trialsTable !== undefined && { trialsTable }),
  };
  return sealed(forecast, outcome, sha256);
}

/** What is known of each future by itself: nothing of a run that is folded. */
const perFuture = (plan: Plan, outcome: Outcome): Pick<Forecast, 'lowestCash' | 'yearCounts'> => {
  if (outcome.folded) return {};
  const low = lowestCash(plan, outcome);
  return { ...(low && { lowestCash: low }), yearCounts: yearCounts(plan, outcome) };
};
