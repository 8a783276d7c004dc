import type { CorrelationLegend, GoalLegend, InputLegend, Labelled, PolicyLegend } from '../plan/legend.ts';
import type { SelfCheck } from './selfCheck.ts';

/**
 * The Forecast: what is now known about a practice, with its uncertainty and provenance.
 * It is the whole content of `forecast.json`; docs/forecast.md describes it for users.
 *
 * Arrays have one entry per month, entry 0 being the end of the first month. Shares are 0..1, money is dollars, hours
 * are hours. `null` stands where a figure is not defined. Numbers carry 7 significant digits.
 */
export type Forecast = {
  /** Marks the file as a forecast. */
  readonly format: 'headroom-forecast';
  /** Version of this layout: 1. */
  readonly version: 1;
  /** What was forecast. */
  readonly scenario: ForecastScenario;
  /** Text that picked the luck. */
  readonly seed: string;
  /** Futures simulated. */
  readonly trials: number;
  /** Months of each future. */
  readonly months: number;
  /** Only where every uncertain input stands at its median. */
  readonly point?: true;
  /** First simulated month, `YYYY-MM`. */
  readonly start: string;
  /** What computed it. */
  readonly engine: {
    /** Version of the package. */
    readonly version: string;
  };
  /** Who and what the measures' names speak of, in the order of the scenario. */
  readonly practice: PracticeNames;
  /** What counts as full. */
  readonly capacity: CapacityRule;
  /** Every measure by its name (docs/measures.md). */
  readonly measures: Readonly<Record<string, MeasureFan>>;
  /** Every event by its name, such as `capacity.owner`. */
  readonly events: Readonly<Record<string, EventCurve>>;
  /** Cumulative incidence by month of the limit that comes first; the five add up to one in every month. */
  readonly firstLimit: Readonly<Record<Limit, readonly number[]>>;
  /** Growth against the pace that is asked for: one for each metric. */
  readonly targets: readonly Target[];
  /** What the scenario wants, in its order. */
  readonly goals: readonly Goal[];
  /** Every number that went in. */
  readonly inputs: readonly ForecastInput[];
  /** Only where there are any: futures in which an expression could not be worked out, by what went wrong first. */
  readonly leftOut?: readonly LeftOut[];
  /** Only where there are any: pairs of inputs that are drawn together; then there are no drivers. */
  readonly correlations?: readonly CorrelationLegend[];
  /** What the spread of outcomes comes from; only those that differ enough between futures. */
  readonly drivers: readonly Driver[];
  /** What a reader must know beside the figures, in sentences. */
  readonly notes: readonly string[];
  /** Only where the columns of all trials did not fit into memory. */
  readonly approximate?: Approximate;
  /** Futures worth telling one by one; only where the columns of all trials fitted into memory. */
  readonly notable?: readonly NotableFuture[];
  /** The lowest cash of each future by itself; only where the columns of all trials fitted into memory. */
  readonly lowestCash?: LowestCash;
  /** What happens in a year, by the measure that counts it in a month; only where the columns of all trials fitted into memory. */
  readonly yearCounts?: Readonly<Record<string, readonly YearCount[]>>;
  /** Only where it was asked for. */
  readonly selfCheck?: SelfCheck;
  /** Only where it was asked for: name of the file beside this one that has a row for each trial. */
  readonly trialsTable?: string;
  /** Only where a precision was asked for in place of a number of trials. */
  readonly stopping?: Stopping;
  /** In every forecast that is handed out. */
  readonly proof?: Proof;
};

/** What shows that a forecast is still the one that was made, without deriving all of it again. */
export type Proof = {
  /** Trials that share a checksum: whole blocks. */
  readonly trials: number;
  /** Checksums (XXH32, in hexadecimal) of what was simulated, in the order of trials. */
  readonly blocks: readonly string[];
  /** SHA-256 of the forecast without this field, written by RFC 8785. */
  readonly document: string;
};

/** Percentiles were read out of counts in buckets: how far they may be off, in parts of their value. */
export type Approximate = {
  /** Such as 0.005: half a percent of the value. */
  readonly relativeError: number;
};

/** A future to replay; `trial` counts from 1, and of several alike it is the first. */
export type NotableFuture =
  /** Nearest the median of a measure at the end of a month. */
  | {
      /** Which of the notable ones. */
      readonly what: 'median';
      /** Name of the measure. */
      readonly measure: string;
      /** Month of it, from 1; 0 is before the first. */
      readonly month: number;
      /** Number of the future, from 1. */
      readonly trial: number;
      /** The measure there, in its unit. */
      readonly value: number;
    }
  /** Has an event before all others; those that had it before the first month apart. */
  | {
      /** Which of the notable ones. */
      readonly what: 'earliestCapacity';
      /** Name of the event. */
      readonly event: string;
      /** Month of it, from 1; 0 is before the first. */
      readonly month: number;
      /** Number of the future, from 1. */
      readonly trial: number;
    }
  /** Has the lowest month end of a measure of all futures. */
  | {
      /** Which of the notable ones. */
      readonly what: 'lowestCash';
      /** Name of the measure. */
      readonly measure: string;
      /** Month of it, from 1; 0 is before the first. */
      readonly month: number;
      /** Number of the future, from 1. */
      readonly trial: number;
      /** The measure there, in its unit. */
      readonly value: number;
    };

/** How a figure is spread over the futures: what 10, 50 and 90 % of them are at or below. */
export type Spread = { readonly [P in 'p10' | 'p50' | 'p90']: number };

/** Each future's own lowest cash, in dollars, of its start and all its month ends. */
export type LowestCash = Spread & {
  /** Month by which 10, 50 and 90 % of the futures have been at their lowest for the first time; 0 is the start. */
  readonly month: Spread;
};

/** How many in the 12 months to a date, added up in each future. */
export type YearCount = Spread & {
  /** The last of the twelve months, from 12. */
  readonly month: number;
};

/** Why a run stopped: its headline shares were known well enough, or the trials came to their limit before. */
export type Stopping = {
  /** How far the truth may be from each share told, such as 0.01. */
  readonly precision: number;
  /** Most trials allowed. */
  readonly limit: number;
  /** How many times it was looked whether enough is known. */
  readonly looks: number;
  /** Whether every share is known that well. */
  readonly settled: boolean;
  /** The headline shares, at the last look. */
  readonly shares: readonly KnownShare[];
};

/**
 * A headline share with limits that hold at all looks and for all shares at once, with 95 %: `of` is an event (chance by the
 * end of the month, or at the start if that is 0), `target.<metric>` (on pace at the end of it) or `goal.<id>`.
 */
export type KnownShare = Share & {
  /** What it is the share of. */
  readonly of: string;
  /** From 1; 0 is the start. */
  readonly month: number;
};

/** When a seat, role or firm counts as full: mean utilization of `window` months at or above `limit`, or near it. */
export type CapacityRule = {
  /** Utilization that is full, such as 1. */
  readonly limit: number;
  /** Utilization that is nearly so. */
  readonly warning: number;
  /** Months whose mean utilization counts. */
  readonly window: number;
};

/** A key of the scenario and its name for people. */
export type Named = Labelled;

/** Who and what a practice is made of. */
export type PracticeNames = {
  /** Classes of households. */
  readonly tiers: readonly Named[];
  /** Kinds of work that people are hired for. */
  readonly roles: readonly Named[];
  /** Seats that keep a book of their own. */
  readonly advisors: readonly Named[];
  /** Where prospects come from. */
  readonly channels: readonly Named[];
  /** Kinds of work that fill the hours. */
  readonly kinds: readonly Named[];
  /** In the order of the scenario; one without a month waits for a condition: event `policy.<id>`. */
  readonly policies: readonly PolicyLegend[];
};

/** The scenario that a forecast is of. */
export type ForecastScenario = {
  /** Base name of its file. */
  readonly name: string;
  /** Name of the practice or plan. */
  readonly title: string;
  /** What the scenario is to answer. */
  readonly question: string;
  /** SHA-256 of the resolved text, in hexadecimal. */
  readonly digest: string;
  /** The resolved scenario, as text. */
  readonly text: string;
  /** Digest of each data file by name. */
  readonly files: Readonly<Record<string, string>>;
};

/** Of futures: `p10` is what one in ten is at or below. */
export type Percentile = 'p5' | 'p10' | 'p25' | 'p50' | 'p75' | 'p90' | 'p95';

/** Of a measure over futures, each an array by month. */
export type Statistic = 'mean' | 'sd' | Percentile;

/** Statistics over the trials in which the measure is defined, month by month. */
export type MeasureFan = {
  /** Of all its figures. */
  readonly unit: string;
  /** Name for people. */
  readonly label: string;
  /** As it was written: only of the scenario's own measures. */
  readonly formula?: string;
  /** Value at the start (mean over trials where the trials differ); null for a monthly flow. */
  readonly opening: number | null;
  /** Only where trials differ at the start: how they are spread there. */
  readonly openings?: Readonly<Record<Percentile, number>>;
  /** Share of trials in which the measure is defined, by month; absent where it always is. */
  readonly defined?: readonly number[];
} & {
  readonly [S in Statistic]: readonly (number | null)[];
};

/** First-passage distribution of an event. */
export type EventCurve = {
  /** Name for people. */
  readonly label: string;
  /** Share of all trials in which it had happened before the first month. */
  readonly already: number;
  /** Chance by the end of each month among all trials that it happens in months 1..t (`already` apart). */
  readonly byMonth: readonly number[];
  /** 95 % band of `byMonth`: Monte Carlo error only. */
  readonly low: readonly number[];
  /** Upper end of the same band. */
  readonly high: readonly number[];
  /** Share of trials in which it does not happen within the horizon. */
  readonly never: number;
  /** Month (1 = the first) by which 10, 50 and 90 % of all trials had the event; null where that is beyond the horizon. */
  readonly p10: number | null;
  /** The same for half of all trials. */
  readonly p50: number | null;
  /** The same for nine in ten. */
  readonly p90: number | null;
};

/** What keeps a firm from taking on more: hours, a cap of households, cash, quality of service, or nothing yet. */
export type Limit = 'hours' | 'cap' | 'cash' | 'service' | 'none';

/** A share with its 95 % interval (Wilson). */
export type Share = {
  /** Of 1. */
  readonly share: number;
  /** Lower end. */
  readonly low: number;
  /** Upper end. */
  readonly high: number;
};

/** What is to grow: assets, revenue, households, or assets without markets. */
export type TargetMetric = 'aum' | 'revenue' | 'households' | 'organicAum';

/** Growth against the pace that is asked for. */
export type Target = {
  /** What is to grow. */
  readonly metric: TargetMetric;
  /** Growth a year that is asked for, such as 0.124. */
  readonly rate: number;
  /** Share of trials on pace at the end of each month; null in months 1-11. */
  readonly onPace: readonly (number | null)[];
  /** Share on pace at each anniversary. */
  readonly byYear: readonly Share[];
  /** Share on pace at the horizon; null when the horizon is under a year. */
  readonly atHorizon: Share | null;
  /** Where a year's growth came from, each a mean part of that year's opening AUM (metric `aum` only). */
  readonly growth?: readonly GrowthSplit[];
};

/**
 * What is wanted of the plan. `share`, its interval and the verdict are null where the months simulated do not decide it;
 * the verdict also where no chance was asked for.
 */
export type Goal = GoalLegend & { readonly [K in keyof Share]: number | null } & {
  /** Whether the share is at least the chance asked for. */
  readonly met: boolean | null;
  /** Whether the interval of the share holds the chance asked for: more futures might turn the verdict. */
  readonly tooClose: boolean | null;
};

/** Where a year's growth came from, each a part of the year's opening AUM. */
export type GrowthSplit = {
  /** Returns of markets. */
  readonly market: number;
  /** Deposits less withdrawals of clients who stay. */
  readonly flows: number;
  /** What new households bring. */
  readonly new: number;
  /** What households that leave take along. */
  readonly lost: number;
};

/** Futures of which nothing is known and no statistic tells. */
export type LeftOut = {
  /** How many futures. */
  readonly trials: number;
  /** Where the expression stands, and as it is written. */
  readonly path: string;
  /** The expression. */
  readonly text: string;
  /** What it came to, in words. */
  readonly fault: string;
};

/**
 * The spread of one outcome over the futures: which part of its variance (of normal scores of its ranks) comes from what
 * could be learned beforehand, and from which input. The rest is luck, and what inputs do only together.
 */
export type Driver = {
  /** Name of the measure at the end, of the event whose month it is, or `goal.<id>` of the goal, reached or not. */
  readonly outcome: string;
  /** Name for people. */
  readonly label: string;
  /** All inputs added up. */
  readonly learnable: Share;
  /** The largest first, at most ten, and only such as are told from luck. */
  readonly inputs: readonly InputShare[];
};

/** Part of an outcome's variance that comes from one input, with its 95 % interval. */
export type InputShare = Share & {
  /** Dotted path of the input in the scenario. */
  readonly path: string;
};

/** One number that went in, as the plan's legend tells of it. */
export type ForecastInput = InputLegend;
