import { exp } from '../math/exp.ts';
import { normalQuantile } from '../math/normalQuantile.ts';

/** The lognormal value at probability u; `logMean` and `logSd` are mean and standard deviation of its logarithm. */
export function lognormal(u: number, logMean: number, logSd: number): number {
  return exp(logMean + logSd * normalQuantile(u));
}
