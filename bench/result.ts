/** What was measured of one thing, in its own unit; without values, `note` says why there are none. */
export type Row = {
  readonly what: string;
  readonly unit: 's' | 'ms' | 'ns' | 'times';
  readonly values: readonly number[];
  readonly note?: string;
};

/** What a workload found out. */
export type Result = {
  /** What was run: scenario, trials, months, threads, how often. */
  readonly about: string;
  readonly rows: readonly Row[];
  /** Sentences that stand under the rows. */
  readonly facts: readonly string[];
  /** Lines of Markdown that stand below all. */
  readonly below?: readonly string[];
  /** Figures for programs, beside those of the rows. */
  readonly figures: Readonly<Record<string, unknown>>;
};
