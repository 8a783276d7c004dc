import type { Attribution, ToldEdit } from './attribution.ts';
import type { Divergence } from './divergence.ts';
import type { CapacityRule, ForecastScenario, Share } from './forecast.ts';

/**
 * What is known of several scenarios in the same futures: the first is the base, the others are held against it. It is the
 * whole content of `compare.json`; docs/compare.md describes it for users.
 *
 * Shares are 0..1, money is dollars, months count from 1 (0 is the start), numbers carry 7 significant digits. Every
 * difference is the alternative less the base.
 */
export type Comparison = {
  readonly format: 'headroom-comparison';
  readonly version: 1;
  /** The base first. */
  readonly scenarios: readonly ForecastScenario[];
  readonly seed: string;
  readonly trials: number;
  readonly months: number;
  /** Whether every uncertain input stood at its middle. */
  readonly point?: true;
  /** Futures in which differences were to be attributed to changes, 0 for none; only where that was said. */
  readonly attribute?: number;
  /** First simulated month, `YYYY-MM`, of all of them. */
  readonly start: string;
  readonly engine: { readonly version: string };
  /** What counts as full in the base. */
  readonly capacity: CapacityRule;
  /** Futures in which every scenario could be worked out: all figures are of these. */
  readonly compared: number;
  readonly answers: readonly Answer[];
  /** One for each scenario but the base, in their order. */
  readonly alternatives: readonly Alternative[];
  /** Spread of measures by month, by name; `spread` has one entry for each scenario. */
  readonly fans: Readonly<Record<string, ComparedFan>>;
  /** Chance of events by month, by name. */
  readonly events: Readonly<Record<string, ComparedEvent>>;
  readonly notes: readonly string[];
  /** Only where a precision was asked for in place of a number of trials. */
  readonly stopping?: ComparisonStopping;
  /** In every comparison that the command writes. */
  readonly proof?: ComparisonProof;
};

/** What shows that a comparison is still the one that was made, without deriving all of it again. */
export type ComparisonProof = {
  /** Trials that share a checksum: whole blocks. */
  readonly trials: number;
  /** For each scenario the checksums (XXH32, in hexadecimal) of what was simulated, in the order of trials. */
  readonly blocks: readonly (readonly string[])[];
  /** SHA-256 of the comparison without this field, written by RFC 8785. */
  readonly document: string;
};

/** Why the runs stopped: every headline difference was settled, or the trials came to their limit before. */
export type ComparisonStopping = {
  /** How close to the truth a difference is to be known that cannot be told from 0. */
  readonly precision: number;
  /** Most trials allowed. */
  readonly limit: number;
  readonly looks: number;
  readonly settled: boolean;
  readonly differences: readonly JudgedDifference[];
};

/** A headline difference with limits that hold at all looks and for all of them at once, with 95 %. */
export type JudgedDifference = {
  /** Place of the alternative in `scenarios`. */
  readonly scenario: number;
  /** An event (by the end of the month), `target.<metric>` or `goal.<id>`. */
  readonly of: string;
  readonly month: number;
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  /** `apart`: 0 is outside; `close`: known to within the precision, 0 inside; `open`: more futures are needed. */
  readonly verdict: 'apart' | 'close' | 'open';
};

type AnswerWords = {
  /** Names it in this file. */
  readonly id: string;
  /** The event, measure, `target.<metric>` or `goal.<id>` that it is about. */
  readonly of: string;
  readonly label: string;
  readonly unit: string;
  /** By or at the end of which. */
  readonly month: number;
  /** Whether more of it, or less, is better; null where that is a matter of taste. */
  readonly better: 'more' | 'less' | null;
  /** Of a target: the growth a year that is asked for. */
  readonly rate?: number;
};

/** Something that every scenario answers; `values` has one entry for each. */
export type Answer = AnswerWords &
  (
    | { readonly kind: 'chance'; readonly values: readonly Share[] }
    | { readonly kind: 'amount'; readonly over: Span; readonly values: readonly Amount[] }
    | { readonly kind: 'month'; readonly values: readonly Passage[] }
  );

/**
 * Which months an amount is of: the last alone, the sum, mean or least of the months up to it; of `ratio` the sum over that
 * of another measure. `from` is the first of them.
 */
export type Span = { readonly by: 'end' | 'sum' | 'mean' | 'least' | 'ratio'; readonly from: number };

export type Amount = { readonly mean: number; readonly p10: number; readonly p50: number; readonly p90: number };

/** Month by which 10, 50 and 90 % of futures had an event; null where that is beyond the horizon. */
export type Passage = { readonly p10: number | null; readonly p50: number | null; readonly p90: number | null };

export type Alternative = {
  /** Place in `scenarios`. */
  readonly scenario: number;
  /** Whether its plan is the same, number for number. */
  readonly same: boolean;
  /** What matters most first. */
  readonly differences: readonly AnswerDifference[];
  /** What only one of the two has, and is not compared. */
  readonly apart: readonly Apart[];
  /** What was changed, in words; not where only plans were compared. */
  readonly edits?: readonly ToldEdit[];
  /** What the differences come from; only where it was asked for, of two changes or more. */
  readonly attribution?: Attribution;
  /** The median future of the base under both; not where either plan leaves it out, or only plans were compared. */
  readonly divergence?: Divergence;
};

/** One answer in an alternative, held against the base future by future. */
export type AnswerDifference = {
  readonly answer: string;
  /** Futures in which both know it. */
  readonly pairs: number;
  /**
   * Of chances and means, with the 95 % interval; null where too few futures know it. Of months: in how many more futures it
   * comes later than in how many it comes earlier.
   */
  readonly difference: number;
  readonly low: number | null;
  readonly high: number | null;
  /** Whether 0 lies outside the interval. */
  readonly settled: boolean;
  /** The difference in standard deviations between futures (of months: itself); null where futures do not differ. */
  readonly size: number | null;
  readonly inSameFuture: SameFuture;
  /** How many futures for each scenario, each its own, are worth one shared by both; null where nothing differs. */
  readonly pairing: number | null;
};

/** Shares of the futures compared in which the alternative has more (a later month) than the base, less, or the same. */
export type SameFuture = {
  readonly more: Share;
  readonly less: Share;
  readonly same: Share;
  /** Of months: it comes in neither. */
  readonly neither?: Share;
  /** Of months: a future was lost before. */
  readonly unknown?: Share;
};

export type Apart = {
  readonly what: 'goal' | 'tier' | 'advisor' | 'role' | 'channel' | 'measure' | 'target' | 'capacity';
  readonly label: string;
  /** Who has it; `differs` where both do and mean something else. */
  readonly in: 'base' | 'alternative' | 'differs';
};

export type ComparedFan = {
  readonly unit: string;
  readonly label: string;
  readonly spread: readonly {
    readonly opening: number | null;
    readonly p10: readonly (number | null)[];
    readonly p50: readonly (number | null)[];
    readonly p90: readonly (number | null)[];
  }[];
};

export type ComparedEvent = {
  readonly label: string;
  readonly chances: readonly {
    readonly already: number;
    readonly byMonth: readonly number[];
    readonly low: readonly number[];
    readonly high: readonly number[];
  }[];
};
