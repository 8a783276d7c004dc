import { exp } from '../math/exp.ts';
import { normalQuantile } from '../math/normalQuantile.ts';

/** Assets of a household at probability u: a lognormal (logs of the unit of `floor`) not below `floor`, times `scale`. */
export function wealth(u: number, logMean: number, logSd: number, floor: number, scale: number): number {
  return scale * Math.max(floor, exp(logMean + logSd * normalQuantile(u)));
}
