import type { Told } from './replay.ts';

/**
 * One future under two plans: where it parts, and what is different from there. The future is the median one of the base,
 * whose `measure` at the end lies nearest the median of all.
 */
export type Divergence = {
  /** Counted from 1. */
  readonly trial: number;
  readonly measure: string;
  /** First month in which anything differs, 0 for the first day; null where nothing ever does. */
  readonly month: number | null;
  /** Decisions and what happens to people at work, in one plan and not in the same month of the other; by month. */
  readonly news: readonly News[];
  /** Hours that arise by role and kind of work, mean of the months `from` to `to`; null where no role has others. */
  readonly work: WorkDifference | null;
  /** Events that come in different months; null for never. */
  readonly events: readonly {
    readonly event: string;
    readonly label: string;
    readonly base: number | null;
    readonly alternative: number | null;
  }[];
  /** Measures at the end. */
  readonly ends: readonly {
    readonly measure: string;
    readonly label: string;
    readonly unit: string;
    readonly base: number | null;
    readonly alternative: number | null;
  }[];
};

/** `label` is what people call the policy, seat or loan it is about. */
export type News = {
  readonly month: number;
  readonly in: 'base' | 'alternative';
  readonly told: Told;
  readonly label: string;
};

export type WorkDifference = {
  readonly from: number;
  readonly to: number;
  readonly roles: readonly RoleWork[];
};

/** A role's hours a month; in a plan without the role none. */
export type RoleWork = {
  readonly role: string;
  readonly label: string;
  readonly base: number;
  readonly alternative: number;
  readonly kinds: readonly { readonly kind: string; readonly base: number; readonly alternative: number }[];
};
