import type { Legend } from './legend.ts';

/** A scenario as numbers and a legend; the engine is only given the numbers. */
export type Plan = {
  /** Every number of the practice, in the layout of `src/plan/layout.ts`. */
  readonly numbers: Float64Array;
  /** What the numbers are called. */
  readonly legend: Legend;
};
