import { normalQuantile } from '../math/normalQuantile.ts';

const WIDTH = Math.sqrt(12);

/** A deviation of mean 0 and variance 1 at probability u: uniform, or else normal. */
export const deviation = (u: number, uniform: boolean): number => (uniform ? WIDTH * (u - 0.5) : normalQuantile(u));
