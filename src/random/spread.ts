import { exp } from '../math/exp.ts';
import { normalQuantile } from '../math/normalQuantile.ts';

/**
 * The value of an uncertain input at probability u. Its scale is made normal by a family: 0 as it is, 1 its logarithm,
 * 2 its logit; there it has a centre and a standard deviation on either side (`below` for z < 0, `above` for the rest).
 */
export function spread(u: number, family: number, centre: number, below: number, above: number): number {
  const z = normalQuantile(u);
  const value = centre + z * (z < 0 ? below : above);
  if (family === 0) return value;
  return family === 1 ? exp(value) : 1 / (1 + exp(-value));
}
