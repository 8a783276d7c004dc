import type { Trials } from '../plan/runner.ts';
import { rootKey } from '../random/rootKey.ts';
import type { Run } from '../study/compare/watchPlans.ts';
import type { Comparison } from '../summary/comparison.ts';
import type { NotableFuture } from '../summary/forecast.ts';
import { medianFuture } from '../summary/notableFutures.ts';
import { sealedComparison } from '../summary/proof/seal.ts';
import { comparedRequest } from './comparedRequest.ts';
import type { ComparisonMachinery } from './comparisonMachinery.ts';
import { insistOnFutures } from './insistOnFutures.ts';
import { insistOnSharedFutures } from './insistOnSharedFutures.ts';
import type { JobCall } from './jobEffects.ts';
import type { Onlooker } from './onlooker.ts';
import { type Practice, provenanceOf } from './reading/readPractice.ts';
import type { makeRuns } from './runs.ts';
import { sha256 } from './sha256.ts';

/** What is asked for beside the practices: all that a comparison depends on, and how it may be worked out. */
export type ComparisonWish = {
  readonly seed: string;
  /** Undefined for the usual number; with a precision the most. */
  readonly trials: number | undefined;
  /** How well differences are to be known; undefined for a fixed number of trials. */
  readonly precision: number | undefined;
  /** Futures in which differences are attributed to changes; 0 for none, undefined for as many as seems good. */
  readonly attribute: number | undefined;
  readonly memory: number;
  /** Who is told how far the attribution is. */
  readonly onlooker?: Onlooker | undefined;
};

type Start = Pick<ReturnType<typeof makeRuns>, 'start'>;

/** Runs of the scenarios, and later of those with some of the changes. */
export type ComparisonRuns = Start & {
  /** Called when the scenarios themselves are done. */
  readonly rest: () => void;
  /** Unseen runs that nothing is kept of, opened when the first of them is asked for. */
  readonly openMore: () => Start;
};

/**
 * Simulates practices of the same months and the same first one, the base first, in the same futures, and tells what is then
 * known: the whole content of `compare.json`.
 */
export async function deriveComparison(
  rooms: Pick<
    ComparisonMachinery,
    | 'compile'
    | 'comparePlans'
    | 'withChanges'
    | 'withDivergences'
    | 'fitMemory'
    | 'leastBytes'
    | 'bytesNeeded'
    | 'bytesWatched'
  >,
  runs: ComparisonRuns,
  practices: readonly Practice[],
  { attribute, onlooker, ...wish }: ComparisonWish,
  call: JobCall,
): Promise<Comparison> {
  const scenarios = practices.map((practice) => ({
    plan: rooms.compile(practice.reading.scenario, practice.options),
    provenance: provenanceOf(practice, wish.seed),
  }));
  const [{ months }] = practices;
  const plans = scenarios.map(({ plan }) => plan);
  const asking = { ...wish, rootKey: rootKey(wish.seed), months };
  const { request: most, room } = comparedRequest(rooms, plans, asking);

  let median: NotableFuture | undefined;
  const digests = plans.map<Uint32Array>(() => new Uint32Array());
  const run: Run = async (plan, request, { look }) => {
    const glance = (trials: Trials): void => {
      if (plan === plans[0]) [median] = medianFuture(plan, trials);
    };
    const outcome = await runs.start(plan, request, { ...room, ...(look && { look }), glance });
    insistOnFutures(plan, outcome);
    digests[plans.indexOf(plan)] = outcome.digests; // of several looks the last
    return outcome;
  };
  const found = await rooms.comparePlans(scenarios, most, run, wish.precision);
  insistOnSharedFutures(found);
  const compared = rooms.withDivergences(found, scenarios, most, median);
  runs.rest();
  const tracing = {
    seed: wish.seed,
    request: { ...most, trials: compared.trials },
    futures: attribute,
    onlooker,
    openRuns: runs.openMore,
  };
  const told = await rooms.withChanges(rooms, compared, practices, tracing, call);
  return sealedComparison({ ...told, ...(attribute !== undefined && { attribute }) }, digests, sha256);
}
