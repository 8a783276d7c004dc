import type { GoalWhen } from './goal.ts';
import type { Kind } from './layout.ts';

/** The words of a plan: what its numbers are called, in which unit, and where they come from. */
export type Legend = {
  readonly name: string;
  readonly title: string;
  readonly question: string;
  /** First simulated month, `YYYY-MM`. */
  readonly start: string;
  readonly months: number;
  readonly tiers: readonly Labelled[];
  readonly roles: readonly Labelled[];
  readonly advisors: readonly Labelled[];
  /** Everybody's place to work, as the plan's table has them: advisors first. */
  readonly seats: readonly SeatLegend[];
  readonly channels: readonly Labelled[];
  readonly segments: readonly Labelled[];
  readonly loans: readonly Labelled[];
  /** By the policies that buy books, and that introduce something. */
  readonly purchases: readonly Labelled[];
  readonly introductions: readonly Labelled[];
  readonly kinds: readonly { readonly id: Kind; readonly label: string }[];
  readonly measures: readonly MeasureLegend[];
  readonly events: readonly EventLegend[];
  readonly targets: readonly { readonly metric: string; readonly rate: number }[];
  readonly policies: readonly PolicyLegend[];
  readonly goals: readonly GoalLegend[];
  readonly inputs: readonly InputLegend[];
  /** What the rows of the plan's expressions are. */
  readonly expressions: readonly ExpressionLegend[];
  /** Path of each row of the table of inputs: what is drawn once per trial. */
  readonly drawn: readonly string[];
  /** Which of them are drawn together, by their rank correlation. */
  readonly correlations: readonly CorrelationLegend[];
  readonly driven: readonly DrivenLegend[];
  /** Paths of assumptions that no expression names. */
  readonly unused: readonly string[];
  readonly notes: readonly string[];
};

/** Two inputs that are drawn together. */
export type CorrelationLegend = {
  /** Paths of the two inputs. */
  readonly between: readonly [string, string];
  /** Rank correlation, -1 to 1. */
  readonly rank: number;
};

/** A key of the scenario and its name for people. */
export type Labelled = {
  /** As the scenario keys it. */
  readonly id: string;
  /** Name for people. */
  readonly label: string;
};
export type SeatLegend = Labelled & { readonly role: string };
export type MeasureLegend = {
  readonly name: string;
  readonly unit: string;
  readonly label: string;
  /** As it was written: only of the scenario's own measures. */
  readonly formula?: string;
};
export type EventLegend = { readonly name: string; readonly label: string };

/**
 * What the firm decides; `month` counts from 1, null where a condition decides: then there is an event `policy.<id>`.
 * `actions` are the keys of what it does.
 */
export type PolicyLegend = Labelled & {
  /** From 1; null where a condition decides. */
  readonly month: number | null;
  /** Keys of what it does, such as `hire`. */
  readonly actions: readonly string[];
};

/** What is wanted: `that` as it was written, true `when` seen from `month`; `chance` is null where none was asked for. */
export type GoalLegend = {
  /** Names it in this file. */
  readonly id: string;
  /** As the scenario writes it. */
  readonly name: string;
  /** The condition, as it was written. */
  readonly that: string;
  /** How the months are looked at. */
  readonly when: GoalWhen;
  /** From 1. */
  readonly month: number;
  /** Share of futures that is asked for; null where none was. */
  readonly chance: number | null;
};

/** An expression as it stands in the scenario, and the path where it does. */
export type ExpressionLegend = { readonly path: string; readonly text: string };

/** An outcome that is taken apart into what could be learned and luck: a measure at the end, an event, or a goal. */
export type DrivenLegend = { readonly outcome: string; readonly label: string };

/** One number that goes in: a formula, with one value or spread over futures; a fixed figure; or an uncertain one. */
export type InputLegend =
  | {
      /** Dotted path in the scenario. */
      readonly path: string;
      /** How it is known. */
      readonly kind: 'formula';
      /** As it is written, with its `=`. */
      readonly text: string;
      /** Whether it moves with the month: its figures are those of the start month. */
      readonly timed: boolean;
      /** In its unit. */
      readonly value: number;
      /** Of its figures. */
      readonly unit: string;
      /** Where the figure comes from. */
      readonly source: string;
    }
  | {
      /** Dotted path in the scenario. */
      readonly path: string;
      /** How it is known. */
      readonly kind: 'formula';
      /** As it is written, with its `=`. */
      readonly text: string;
      /** Whether it moves with the month: its figures are those of the start month. */
      readonly timed: boolean;
      /** In the start month, from a sample: 3 digits. */
      readonly p10: number;
      /** Median. */
      readonly p50: number;
      /** Nine in ten are at or below. */
      readonly p90: number;
      /** Of its figures. */
      readonly unit: string;
      /** Where the figure comes from. */
      readonly source: string;
    }
  | {
      /** Dotted path in the scenario. */
      readonly path: string;
      /** How it is known. */
      readonly kind: 'fixed';
      /** In its unit. */
      readonly value: number;
      /** Of its figures. */
      readonly unit: string;
      /** Where the figure comes from. */
      readonly source: string;
    }
  | {
      /** Dotted path in the scenario. */
      readonly path: string;
      /** How it is known. */
      readonly kind: 'uncertain' | 'perEvent';
      /** One in ten is at or below. */
      readonly p10: number;
      /** Median. */
      readonly p50: number;
      /** Nine in ten are at or below. */
      readonly p90: number;
      /** Of its figures. */
      readonly unit: string;
      /** Where the figure comes from. */
      readonly source: string;
    };
