import { exp } from '../math/exp.ts';

/**
 * Assets of a household z standard deviations from the middle: a lognormal (logs of the unit of `floor`) not below `floor`,
 * times `scale`.
 */
export function wealth(z: number, logMean: number, logSd: number, floor: number, scale: number): number {
  return scale * Math.max(floor, exp(logMean + logSd * z));
}
