import type { Headline } from './headline.ts';
import type { Lived } from './lived.ts';
import type { Plan } from './plan.ts';

/** What is asked of a runner beside the plan: whose luck, how much of it and how far. */
export type RunRequest = {
  /** Two 32-bit words made from the seed's text (`src/random/rootKey.ts`). */
  readonly rootKey: readonly [number, number];
  /** Futures to simulate, 1 or more. */
  readonly trials: number;
  /** Months of each, at most those of the plan. */
  readonly months: number;
  /** Given where not all columns of all trials are kept at once. */
  readonly sketched?: Sketched;
};

/** How far a percentile that is read out of a sketch is off at most, in parts of its value. */
export const SKETCH_ERROR = 0.005;

/**
 * How a run goes that keeps columns of a lap of its trials only, and counting sketches of its measures; none of these
 * numbers changes a byte of them. A run that ends within the first lap has all its columns, and needs no sketches.
 */
export type Sketched = {
  /** Trials whose columns are kept at a time, in whole pieces. */
  readonly lap: number;
  /** Memory for the sketches. */
  readonly bytes: number;
  /** Trials that were folded before the run began, in whole pieces: laps begin after them. */
  readonly from?: number;
};

/** Told now and then during long work; `done` and `all` count blocks of the phase named. */
export type Progress = (phase: 'simulate' | 'reduce', done: number, all: number) => void;

/**
 * What a run leaves behind, in the order of the plan's legend.
 * `statistics` is `[measure][row][statistic]` with row 0 the opening and row t the end of month t,
 * and the statistics of `STATISTICS` in that order; NaN where undefined.
 * `events` is `[event][trial]`: the month of the event, 0 if it had happened before month 1, NEVER if not by the
 * horizon; a censored trial holds minus its month of censoring.
 */
export type Outcome = {
  /** Futures simulated. */
  readonly trials: number;
  /** Months of each. */
  readonly months: number;
  /** Whether statistics are those of counting sketches: percentiles are then off by up to `SKETCH_ERROR`. */
  readonly folded: boolean;
  /** `[measure][row][statistic]`, as above. */
  readonly statistics: Float64Array;
  /** `[event][trial]`, as above. */
  readonly events: Int16Array;
  /** `[trial]`: 0, or what could not be worked out (`faultCode`): nothing else is known of such a trial, and no statistic holds it. */
  readonly faults: Int16Array;
  /** `[target][row]` share of trials on pace, NaN where undefined. */
  readonly onPace: Float64Array;
  /** `[year][market, flows, new, lost]`. */
  readonly growth: Float64Array;
  /** `[outcome]` shares of its spread, as `driverLength` says; NaN where nothing can be said. */
  readonly drivers: Float64Array;
  /** `[goal]` trials in which the goal is reached; NaN where the months simulated do not decide it. */
  readonly goals: Float64Array;
  /**
   * `[row of the plan's table]`, each as `PER_FUTURE_FIGURES` says: what is worked out in each future by itself. NaN where
   * nothing can be said, as of a run that is folded.
   */
  readonly perFuture: Float64Array;
  /** `[block]` checksum of all that the simulation left of its trials (`src/plan/checksum.ts`). */
  readonly digests: Uint32Array;
};

/** What a headline comes to in the first trials of a run: counts as `tallyOf` lays them out. */
export type Look = { readonly trials: number; readonly tally: Int32Array };

/**
 * When a run may stop before its last trial: it is looked at after so many trials, rising up to all that are asked for, each
 * but the last a whole number of blocks, and goes on until all is settled. What is left is a run of that many trials.
 */
export type Until = {
  readonly headline: Headline;
  readonly counts: readonly number[];
  readonly settled: (look: Look) => boolean;
};

/**
 * What is known of each single trial of a run, in memory that the runner needs back: arrays of columns laid out as
 * `RunMemory` has them (`src/plan/memory.ts`), lines of `line` trials.
 */
export type Trials = {
  readonly trials: number;
  readonly months: number;
  readonly line: number;
  /** `[piece][row][column][trial of the piece]`; `makeTrialReading` of `src/summary` reads measures from them. */
  readonly columns: Float32Array;
  /** `[event][trial]`, as an outcome has them. */
  readonly events: Int16Array;
  /** `[trial]`, as an outcome has them. */
  readonly faults: Int16Array;
  /** `[input][trial]`: where each uncertain input stood in its law, 0 to 1. */
  readonly draws: Float32Array;
};

export type RunOptions = {
  readonly progress?: Progress;
  readonly until?: Until;
  /**
   * Called once when all is done, before the memory is another run's: whoever wants to keep something copies it. A run that
   * is folded has no columns of all its trials, and ends with an error if this is asked for.
   */
  readonly look?: (trials: Trials) => void;
  /** As `look`, for whoever can do without: it is not called of a run that is folded. */
  readonly glance?: (trials: Trials) => void;
};

/**
 * Who carries the work. Open one, run as many plans as wanted, close it.
 * The same plan and request give the same bytes from every runner.
 */
export type Runner = {
  /** Simulates a plan; rejects where the run cannot be brought to its end. */
  readonly run: (plan: Plan, request: RunRequest, options?: RunOptions) => Promise<Outcome>;
  /**
   * Lives some trials of a run, counted from 0, again, each with its diary, in the order given; by the engines that
   * simulated it, which are warm.
   */
  readonly replay: (
    plan: Plan,
    request: Pick<RunRequest, 'rootKey' | 'months'>,
    trials: readonly number[],
  ) => Promise<readonly Lived[]>;
  /** Gives back what it holds, threads where it has any; no run may follow. */
  readonly close: () => Promise<void>;
};

/** Statistics kept of every measure and month, in the order in which they are stored. */
export const STATISTICS = ['mean', 'sd', 'p5', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95', 'defined'] as const;

/** The percentiles among them. */
export const PROBABILITIES = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95] as const;

/** Month of an event that did not happen within the horizon. */
export const NEVER = 32_767;

/** Trials in a block: the unit of work, of progress and of recovery. */
export const BLOCK = 100;

/** Trials in a piece, ten blocks: what sketches are given at a time. */
export const PIECE = 1000;
