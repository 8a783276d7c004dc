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
  /** Marks the file as a comparison. */
  readonly format: 'headroom-comparison';
  /** Version of this layout: 1. */
  readonly version: 1;
  /** The base first. */
  readonly scenarios: readonly ForecastScenario[];
  /** Text that picked the luck. */
  readonly seed: string;
  /** Futures simulated of each scenario. */
  readonly trials: number;
  /** Months of each future. */
  readonly months: number;
  /** Whether every uncertain input stood at its middle. */
  readonly point?: true;
  /** Futures in which differences were to be attributed to changes, 0 for none; only where that was said. */
  readonly attribute?: number;
  /** First simulated month, `YYYY-MM`, of all of them. */
  readonly start: string;
  /** What computed it. */
  readonly engine: {
    /** Version of the package. */
    readonly version: string;
  };
  /** What counts as full in the base. */
  readonly capacity: CapacityRule;
  /** Futures in which every scenario could be worked out: all figures are of these. */
  readonly compared: number;
  /** What every scenario answers, in the order of the report. */
  readonly answers: readonly Answer[];
  /** One for each scenario but the base, in their order. */
  readonly alternatives: readonly Alternative[];
  /** Spread of measures by month, by name; `spread` has one entry for each scenario. */
  readonly fans: Readonly<Record<string, ComparedFan>>;
  /** Chance of events by month, by name. */
  readonly events: Readonly<Record<string, ComparedEvent>>;
  /** What a reader must know beside the figures, in sentences. */
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
  /** How many times it was looked whether enough is known. */
  readonly looks: number;
  /** Whether no difference is left open. */
  readonly settled: boolean;
  /** Each headline difference of each alternative, at the last look. */
  readonly differences: readonly JudgedDifference[];
};

/** A headline difference with limits that hold at all looks and for all of them at once, with 95 %. */
export type JudgedDifference = {
  /** Place of the alternative in `scenarios`. */
  readonly scenario: number;
  /** An event (by the end of the month), `target.<metric>` or `goal.<id>`. */
  readonly of: string;
  /** By or at the end of which; from 1. */
  readonly month: number;
  /** The alternative's share less the base's. */
  readonly difference: number;
  /** Lower limit of the difference. */
  readonly low: number;
  /** Upper limit of the difference. */
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
    | {
        /** What sort of figure it is. */
        readonly kind: 'chance';
        /** One for each scenario, the base first. */
        readonly values: readonly Share[];
      }
    | {
        /** What sort of figure it is. */
        readonly kind: 'amount';
        /** Which months the amount is of. */
        readonly over: Span;
        /** One for each scenario, the base first. */
        readonly values: readonly Amount[];
      }
    | {
        /** What sort of figure it is. */
        readonly kind: 'month';
        /** One for each scenario, the base first. */
        readonly values: readonly Passage[];
      }
  );

/**
 * Which months an amount is of: the last alone, the sum, mean or least of the months up to it; of `ratio` the sum over that
 * of another measure. `from` is the first of them.
 */
export type Span = {
  /** How the months are put together. */
  readonly by: 'end' | 'sum' | 'mean' | 'least' | 'ratio';
  /** First month, from 1. */
  readonly from: number;
};

/** An amount over futures, in the unit of its answer. */
export type Amount = {
  /** Mean over futures, in the unit of its answer. */
  readonly mean: number;
  /** One future in ten has this or less. */
  readonly p10: number;
  /** Median. */
  readonly p50: number;
  /** Nine futures in ten have this or less. */
  readonly p90: number;
};

/** Month by which 10, 50 and 90 % of futures had an event; null where that is beyond the horizon. */
export type Passage = {
  /** One future in ten has had it by then. */
  readonly p10: number | null;
  /** Half of the futures have had it by then. */
  readonly p50: number | null;
  /** Nine futures in ten have had it by then. */
  readonly p90: number | null;
};

/** A scenario held against the base. */
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
  /** The `id` of the answer. */
  readonly answer: string;
  /** Futures in which both know it. */
  readonly pairs: number;
  /**
   * Of chances and means, with the 95 % interval; null where too few futures know it. Of months: in how many more futures it
   * comes later than in how many it comes earlier.
   */
  readonly difference: number;
  /** Lower end of the interval. */
  readonly low: number | null;
  /** Upper end of the interval. */
  readonly high: number | null;
  /** Whether 0 lies outside the interval. */
  readonly settled: boolean;
  /** The difference in standard deviations between futures (of months: itself); null where futures do not differ. */
  readonly size: number | null;
  /** Which of the two has more, future by future. */
  readonly inSameFuture: SameFuture;
  /** How many futures for each scenario, each its own, are worth one shared by both; null where nothing differs. */
  readonly pairing: number | null;
};

/** Shares of the futures compared in which the alternative has more (a later month) than the base, less, or the same. */
export type SameFuture = {
  /** The alternative has more. */
  readonly more: Share;
  /** The alternative has less. */
  readonly less: Share;
  /** Both have exactly the same. */
  readonly same: Share;
  /** Of months: it comes in neither. */
  readonly neither?: Share;
  /** Of months: a future was lost before. */
  readonly unknown?: Share;
};

/** Something that only one of two scenarios has, or that means something else in each. */
export type Apart = {
  /** What sort of thing it is. */
  readonly what: 'goal' | 'tier' | 'advisor' | 'role' | 'channel' | 'measure' | 'target' | 'capacity';
  /** Its name, as the scenario writes it. */
  readonly label: string;
  /** Who has it; `differs` where both do and mean something else. */
  readonly in: 'base' | 'alternative' | 'differs';
};

/** How one measure is spread over futures, under each scenario. */
export type ComparedFan = {
  /** Of all its figures. */
  readonly unit: string;
  /** Name for people. */
  readonly label: string;
  /** One for each scenario, by month. */
  readonly spread: readonly {
    /** Value at the start; null for a monthly flow. */
    readonly opening: number | null;
    /** 10th percentile over futures at the end of each month; null where undefined. */
    readonly p10: readonly (number | null)[];
    /** Median over futures at the end of each month; null where undefined. */
    readonly p50: readonly (number | null)[];
    /** 90th percentile over futures at the end of each month; null where undefined. */
    readonly p90: readonly (number | null)[];
  }[];
};

/** Chance of one event, under each scenario. */
export type ComparedEvent = {
  /** Name for people. */
  readonly label: string;
  /** One for each scenario. */
  readonly chances: readonly {
    /** Share of futures in which it had happened before the first month. */
    readonly already: number;
    /** Chance by the end of each month that it happens in months 1..t (`already` apart). */
    readonly byMonth: readonly number[];
    /** Lower end of the 95 % band of `byMonth`. */
    readonly low: readonly number[];
    /** Upper end of the 95 % band of `byMonth`. */
    readonly high: readonly number[];
  }[];
};
