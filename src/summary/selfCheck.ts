/** How a simulation of the reduced practice compares with what its chain says exactly. */
export type SelfCheck = {
  /** Simulated futures of the reduced practice. */
  readonly trials: number;
  /** What the practice was reduced to, in sentences. */
  readonly reduction: readonly string[];
  /** Households on the first day. */
  readonly opening: number;
  /** Share of households that leaves in a year. */
  readonly leaving: number;
  /** Count of households that is capacity. */
  readonly capacityAt: number;
  /** Each figure beside its exact value. */
  readonly comparisons: readonly SelfComparison[];
  /** Chance to have been at capacity by a month, when the chain looks once and `perMonth` times a month. */
  readonly step: {
    /** How often the finer chain looks. */
    readonly perMonth: number;
    /** One for each month that is compared. */
    readonly chances: readonly StepChance[];
  };
  /** Whether no comparison differs by more than four standard errors. */
  readonly agrees: boolean;
};

/** A simulated figure of the reduced practice beside its exact value. */
export type SelfComparison = {
  /** Mean or standard deviation of the count, or the share of futures that were at capacity by the month. */
  readonly what: 'mean' | 'sd' | 'capacity';
  /** At the end of which; from 1. */
  readonly month: number;
  /** The figure, from the futures. */
  readonly simulated: number;
  /** Of the simulated figure, as the chain gives it. */
  readonly standardError: number;
  /** The same, from the chain. */
  readonly exact: number;
  /** Difference in standard errors; null where there is no chance in the figure. */
  readonly errors: number | null;
  /** `rare`: fewer than ten futures one way or the other are to be expected, and nothing can be said. */
  readonly verdict: 'agrees' | 'differs' | 'rare';
};

/** Chance to have been at capacity by a month, by how often the chain looks. */
export type StepChance = {
  /** By the end of which; from 1. */
  readonly month: number;
  /** Chance where the chain looks once a month. */
  readonly monthly: number;
  /** Chance where it looks more often. */
  readonly finer: number;
};
