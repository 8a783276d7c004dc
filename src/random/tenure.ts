import { log } from '../math/log.ts';
import { pow } from '../math/pow.ts';

/**
 * Years that households have been with a firm of `firmAge` years, at a probability: P(tenure < y) = (1 - q^y)/(1 - q^firmAge),
 * where q is what was kept over how the book grew.
 */
export const tenureLaw = (q: number, firmAge: number): ((u: number) => number) => {
  if (q === 1) return (u) => u * firmAge;
  const reached = 1 - pow(q, firmAge);
  const decay = log(q);
  return (u) => log(1 - u * reached) / decay;
};
