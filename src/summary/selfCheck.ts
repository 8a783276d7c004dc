/** How a simulation of the reduced practice compares with what its chain says exactly. */
export type SelfCheck = {
  /** Simulated futures of the reduced practice. */
  readonly trials: number;
  /** What the practice was reduced to, in sentences. */
  readonly reduction: readonly string[];
  /** Households on the first day, share of them that leaves in a year, and the count that is capacity. */
  readonly opening: number;
  readonly leaving: number;
  readonly capacityAt: number;
  readonly comparisons: readonly SelfComparison[];
  /** Chance to have been at capacity by a month, when the chain looks once and `perMonth` times a month. */
  readonly step: { readonly perMonth: number; readonly chances: readonly StepChance[] };
  /** Whether no comparison differs by more than four standard errors. */
  readonly agrees: boolean;
};

export type SelfComparison = {
  /** Mean or standard deviation of the count, or the share of futures that were at capacity by the month. */
  readonly what: 'mean' | 'sd' | 'capacity';
  readonly month: number;
  readonly simulated: number;
  /** Of the simulated figure, as the chain gives it. */
  readonly standardError: number;
  readonly exact: number;
  /** Difference in standard errors; null where there is no chance in the figure. */
  readonly errors: number | null;
  /** `rare`: fewer than ten futures one way or the other are to be expected, and nothing can be said. */
  readonly verdict: 'agrees' | 'differs' | 'rare';
};

export type StepChance = { readonly month: number; readonly monthly: number; readonly finer: number };
