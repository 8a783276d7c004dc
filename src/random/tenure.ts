import { log } from '../math/log.ts';
import { pow } from '../math/pow.ts';

/**
 * Years that a household has been with a firm of `firmAge` years at probability u: P(tenure < y) = (1 - q^y)/(1 - q^firmAge),
 * where q is what was kept over how the book grew.
 */
export const tenureYears = (u: number, q: number, firmAge: number): number =>
  q === 1 ? u * firmAge : log(1 - u * (1 - pow(q, firmAge))) / log(q);
