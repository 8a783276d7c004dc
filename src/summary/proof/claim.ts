import type { ComparisonProof } from '../comparison.ts';
import type { Proof } from '../forecast.ts';

/** A scenario of which a document tells. */
export type ClaimedScenario = {
  /** Base name of the scenario. */
  readonly name: string;
  /** The resolved scenario. */
  readonly text: string;
  /** Digest of each data file by name. */
  readonly files: Readonly<Record<string, string>>;
};

/** What a forecast says that it was made from: all that derives it again, beside data files. */
export type Claim = ClaimedScenario & {
  readonly seed: string;
  readonly trials: number;
  readonly months: number;
  /** Whether every uncertain input stands at its median. */
  readonly point: boolean;
  /** Version of the engine. */
  readonly engine: string;
  /** Only of a run that was to stop when enough is known: how well, and the most trials allowed. */
  readonly stopping?: { readonly precision: number; readonly limit: number };
  /** Whether a reduced practice was held against its exact solution. */
  readonly selfCheck: boolean;
  /** Whether percentiles were counted in buckets. */
  readonly approximate: boolean;
  /** Whether it names a file about its single trials, which was written beside it. */
  readonly trialsTable: boolean;
  /** Undefined where there is none. */
  readonly proof: Proof | undefined;
};

/** What a comparison says that it was made from: all that derives it again, beside data files. */
export type ComparisonClaim = Pick<Claim, 'seed' | 'trials' | 'months' | 'point' | 'engine' | 'stopping'> & {
  /** The base first. */
  readonly scenarios: readonly ClaimedScenario[];
  /** Futures in which differences are attributed to changes, 0 for none; undefined where nothing was said. */
  readonly attribute?: number;
  readonly proof: ComparisonProof;
};
