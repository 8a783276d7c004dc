/**
 * A count of households that moves in steps. In each step every household leaves with the same chance, on its own; then
 * those who agreed in the step before join; then others agree, in a number whose law knows only how many there are after
 * the departures. The pair (households, those who will join in the next step) is a Markov chain.
 */
export type CountChain = {
  /** Households at the start. */
  readonly opening: number;
  /** Chance that a household leaves in a step, 0 to 1. */
  readonly leave: number;
  /** Law of those who join in the first step: entry k is the chance of k. */
  readonly pending: Float64Array;
  /**
   * Law of those who agree in a step after whose departures `count` households are left. It must not shrink as the count
   * grows: what is longer than the law of the largest count leaks.
   */
  readonly agreeing: (count: number) => Float64Array;
};

/** The table of states has grown beyond what is worked out. */
export class ChainTooLarge extends RangeError {
  override readonly name = 'ChainTooLarge';
}

/** States that a chain may have: households times those about to join. More takes minutes and not seconds. */
export const MOST_STATES = 120_000;
