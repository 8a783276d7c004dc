import type { SeatLegend } from '../plan/legend.ts';
import type { MonthAccounts, Parting } from '../plan/trace.ts';
import type { CapacityRule, ForecastScenario, Named, PracticeNames } from './forecast.ts';

/**
 * One future of a forecast, month by month: what `forecast --trial K --json` prints; docs/forecast.md describes it.
 * Names are the ids of the scenario; money is dollars, hours are hours, shares 0..1; numbers carry 7 significant digits.
 */
export type Replay = {
  readonly format: 'headroom-replay';
  readonly version: 1;
  readonly scenario: ForecastScenario;
  readonly seed: string;
  /** Which of the futures, counted from 1. */
  readonly trial: number;
  readonly months: number;
  readonly point?: true;
  /** First simulated month, `YYYY-MM`. */
  readonly start: string;
  readonly engine: { readonly version: string };
  readonly practice: PracticeNames & {
    readonly seats: readonly SeatLegend[];
    readonly segments: readonly Named[];
    readonly loans: readonly Named[];
  };
  readonly capacity: CapacityRule;
  /** What each uncertain input came to. */
  readonly inputs: readonly { readonly path: string; readonly value: number }[];
  /** Month by month, the first first. */
  readonly story: readonly ReplayMonth[];
  /** Month of each event: 0 if it had happened before the first, null if it does not. */
  readonly events: Readonly<Record<string, { readonly label: string; readonly month: number | null }>>;
  /** Every measure, one value a month. */
  readonly measures: Readonly<Record<string, ReplayMeasure>>;
};

export type ReplayMeasure = {
  readonly unit: string;
  readonly label: string;
  readonly opening: number | null;
  readonly values: readonly (number | null)[];
};

export type ReplayMonth = {
  readonly month: number;
  /** `YYYY-MM`. */
  readonly date: string;
  /** In the order in which they happened. */
  readonly happenings: readonly Told[];
  /** Each account adds up: after = before + what came in - what went out. */
  readonly households: MonthAccounts['households'];
  /** By kind of work. */
  readonly hours: Readonly<Record<string, MonthAccounts['hours'][number]>>;
  /** Hours that arise for clients, by role (`advisors` where several keep books) and kind of work, administration apart. */
  readonly arising: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly cash: MonthAccounts['cash'];
  readonly market: MonthAccounts['market'];
};

/** A happening by the names of the scenario. Households have a number for life, from 1 in the order of the opening book. */
export type Told =
  | { readonly what: 'decided' | 'refused'; readonly policy: string }
  | { readonly what: 'bought'; readonly policy: string; readonly households: number }
  | { readonly what: 'borrowed'; readonly loan: string; readonly owed: number }
  | { readonly what: 'paidOff'; readonly loan: string }
  | { readonly what: 'inUse'; readonly policy: string }
  | { readonly what: 'search'; readonly seat: string; readonly role: string; readonly starts: number }
  | { readonly what: 'searchEnded' | 'started' | 'ramped'; readonly seat: string; readonly role: string }
  | {
      readonly what: 'ended';
      readonly seat: string;
      readonly role: string;
      readonly cause: 'resigned' | 'decided';
    }
  /** AUM is that of the end of the month before. */
  | ({ readonly what: 'left'; readonly cause: Parting; readonly months: number } & ToldHousehold)
  | ({ readonly what: 'heirs' } & ToldHousehold)
  /** A tier below or above the one it was `from`. */
  | ({ readonly what: 'regraded'; readonly from: string } & ToldHousehold)
  | ({ readonly what: 'handedOver'; readonly from: string } & ToldHousehold)
  /** By a channel, or with a book that a policy bought. */
  | ({ readonly what: 'joined'; readonly channel: string; readonly segment?: string } & ToldHousehold)
  | ({ readonly what: 'bookJoined'; readonly policy: string } & ToldHousehold)
  /** Hours of a kind of work that are given up, by the role whose they were; `advisors` where several roles keep books. */
  | { readonly what: 'missed'; readonly kind: string; readonly role: string; readonly hours: number }
  /** For the first time. */
  | { readonly what: 'event'; readonly event: string };

export type ToldHousehold = {
  readonly household: number;
  readonly tier: string;
  readonly advisor: string;
  readonly aum: number;
};
