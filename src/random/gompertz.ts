import { exp } from '../math/exp.ts';
import { log } from '../math/log.ts';
import { log1p } from '../math/log1p.ts';

/**
 * Years left to live at `age` (years), where the hazard at age a is exp((a - m) / b) / b per year: m is the modal age of
 * death, b its dispersion, both in years. u is the share still living then: small u is a long life.
 */
export function gompertz(u: number, age: number, m: number, b: number): number {
  return b * log1p(-log(u) * exp((m - age) / b));
}
