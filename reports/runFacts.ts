/** What differs between two equal runs: shown in the foot only, never in the forecast. */
export type RunFacts = {
  readonly finishedAt: string;
  readonly seconds: number;
  readonly threads: number;
  readonly node: string;
  readonly headroom: string;
};
