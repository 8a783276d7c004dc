import { uniform } from '../random/mix.ts';
import { purposeKey } from '../random/purposeKey.ts';
import { percentile } from '../scenario/percentile.ts';
import type { FixedQuantity, UncertainQuantity } from '../scenario/quantity.ts';

/** A number as expressions see it: at its median, and in each of SAMPLES imagined futures. */
export type Sample = {
  readonly median: number;
  /** Undefined where it is the same in every future. */
  readonly draws: Float64Array | undefined;
  readonly timed: boolean;
};

export const SAMPLES = 1000;

/**
 * The quantiles (i + 1/2)/n of a quantity in an order of its own: every part of its law is met, and what is made of one
 * quantity alone has its quantiles exactly. Rank correlations between inputs are not kept.
 */
export const sampleOf = (path: string, quantity: FixedQuantity | UncertainQuantity): Sample => {
  if (quantity.kind === 'fixed') return { median: quantity.value, draws: undefined, timed: false };
  const draws = Float64Array.from({ length: SAMPLES }, (_, i) => percentile(quantity, (i + 0.5) / SAMPLES));
  const [k0, k1] = purposeKey(`sample:${path}`);
  for (let i = SAMPLES - 1; i > 0; i--) {
    const j = Math.floor(uniform(k0, k1, i, 0) * (i + 1));
    const kept = draws[i];
    draws[i] = draws[j];
    draws[j] = kept;
  }
  return { median: quantity.median, draws, timed: false };
};
