/** What a kernel of the reference book says after the last month, over its trials. */
export type Means = {
  readonly trials: number;
  readonly households: number;
  readonly aum: number;
  /** Share of trials that ever hit capacity. */
  readonly hit: number;
};

/** The engine's, with the standard deviations over trials. */
export type OwnMeans = Means & { readonly householdsSd: number; readonly aumSd: number };
