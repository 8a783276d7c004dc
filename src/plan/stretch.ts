/** Trials that stand next to each other in the columns at hand. */
export type Stretch = {
  /** The first of them, counted from the run's first trial. */
  readonly first: number;
  readonly count: number;
};
