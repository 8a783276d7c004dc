/** One thing in which an alternative differs from the base, in words. */
export type ToldEdit = {
  /** Dotted paths of what differs; the first one names it. */
  readonly paths: readonly string[];
  readonly kind: 'added' | 'removed' | 'changed';
  /** Whether it may move the practice, only what is asked of it, or only what something is called. */
  readonly about: 'practice' | 'goal' | 'name';
  readonly was: string;
  readonly is: string;
  /** All of it in words, without a full stop. */
  readonly words: string;
  /** What did it, as the subject of a sentence. */
  readonly subject: string;
};

/**
 * What the differences between an alternative and the base come from: each group of changes has the mean of what it makes over
 * all orders in which the changes might come (Shapley value).
 */
export type Attribution = {
  /** Futures, the first of those compared. */
  readonly trials: number;
  /** Whether every set of changes was simulated; else only those that so many orders, each with its reverse, come through. */
  readonly exact: boolean;
  readonly orders: number;
  /** Scenarios that were simulated, base and alternative included. */
  readonly simulated: number;
  /**
   * Changes that count as one, by their places among the edits. Those in none cannot move what is compared: names, and goals
   * that only one of the two has.
   */
  readonly groups: readonly (readonly number[])[];
  /** Why groups hold several: they cannot stand apart, there are too many, or it could not be found out which need which. */
  readonly joined: readonly ('needed' | 'many' | 'unknown')[];
  readonly answers: readonly AttributedAnswer[];
};

export type AttributedAnswer = {
  /** As the comparison names it. */
  readonly answer: string;
  /** Futures in which it is known with every set of changes. */
  readonly futures: number;
  /** The alternative less the base, over these; the parts add up to it. */
  readonly difference: number;
  /** One for each group, with 95 % limits. */
  readonly parts: readonly Part[];
};

export type Part = { readonly part: number; readonly low: number; readonly high: number };
