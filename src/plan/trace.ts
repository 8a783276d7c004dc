/** Why a household left: for another firm, by death, or sent away by the firm. */
export type Parting = 'moved' | 'died' | 'dismissed';

/**
 * Something that happened in a month of one future, by place in the plan's tables. Households are numbered from 1: those
 * of the first day in the order of the book, then in the order in which they came; a number is never given again.
 */
export type Happening =
  | { readonly what: 'decided'; readonly policy: number }
  /** A policy wanted to buy a book and could not, for the first time. */
  | { readonly what: 'refused'; readonly purchase: number }
  | { readonly what: 'bought'; readonly purchase: number; readonly households: number }
  | { readonly what: 'borrowed'; readonly loan: number; readonly owed: number }
  | { readonly what: 'paidOff'; readonly loan: number }
  /** What was introduced works from this month on. */
  | { readonly what: 'inUse'; readonly introduction: number }
  /** Somebody is looked for who is to start in month `starts`. */
  | { readonly what: 'search'; readonly seat: number; readonly starts: number }
  | { readonly what: 'searchEnded'; readonly seat: number }
  | { readonly what: 'started'; readonly seat: number }
  /** Works as much as somebody who has always been there. */
  | { readonly what: 'ramped'; readonly seat: number }
  | { readonly what: 'ended'; readonly seat: number; readonly cause: 'resigned' | 'decided' }
  | ({ readonly what: 'left'; readonly cause: Parting; readonly months: number } & OfHousehold)
  /** Heirs stayed, with the AUM of month end. */
  | ({ readonly what: 'heirs' } & OfHousehold)
  | ({ readonly what: 'regraded'; readonly from: number } & OfHousehold)
  | ({ readonly what: 'handedOver'; readonly from: number } & OfHousehold)
  | ({ readonly what: 'joined'; readonly origin: number; readonly segment: number } & OfHousehold)
  /** Hours given up for good: of a kind of work, at the advisors (group 0) or a pool (from 1). */
  | { readonly what: 'missed'; readonly kind: number; readonly group: number; readonly hours: number };

/** Its number, tier, advisor, and AUM at month end; of one that left, as they were a month before. */
export type OfHousehold = {
  readonly household: number;
  readonly tier: number;
  readonly advisor: number;
  readonly aum: number;
};

/** A month's accounts: each adds up, `...After = ...Before + in - out`. */
export type MonthAccounts = {
  readonly households: {
    readonly before: number;
    readonly came: number;
    readonly left: number;
    readonly after: number;
  };
  /** By kind of work, in hours of whoever they fall to first; hours not served of prospecting and overhead lapse, they are `missed`. */
  readonly hours: readonly {
    readonly before: number;
    readonly arisen: number;
    readonly done: number;
    readonly missed: number;
    readonly after: number;
  }[];
  /** Hours that arise, by kind of work and group: the advisors (0), then the pools. */
  readonly arising: readonly (readonly number[])[];
  readonly cash: {
    readonly before: number;
    readonly received: number;
    readonly costs: number;
    readonly borrowed: number;
    readonly repaid: number;
    readonly bought: number;
    readonly draw: number;
    readonly after: number;
  };
  /** Return of the book's markets, and how far they stand below their highest. */
  readonly market: { readonly return: number; readonly below: number };
};

/** One future as it was lived: what happened month by month, in the order in which it did, and the accounts of each month. */
export type Trace = {
  /** Value of each input as it was drawn. */
  readonly inputs: readonly number[];
  /** `[month - 1]`. */
  readonly happenings: readonly (readonly Happening[])[];
  /** `[month - 1]`. */
  readonly accounts: readonly MonthAccounts[];
};
