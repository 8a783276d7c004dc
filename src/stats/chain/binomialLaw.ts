import { exp } from '../../math/exp.ts';
import { log1p } from '../../math/log1p.ts';
import { NEGLIGIBLE } from './negligible.ts';

/**
 * Chances of 0, 1, 2, ... out of `count` when each one counts with probability p on its own, from none to where what is
 * left is negligible. Each is the one before times (count - k) p / ((k + 1) (1 - p)).
 */
export const binomialLaw = (count: number, p: number): Float64Array => {
  if (p >= 1) return new Float64Array(count + 1).fill(1, count);
  const law: number[] = [];
  const odds = p / (1 - p);
  let chance = exp(count * log1p(-p));
  for (let k = 0; k <= count; k++) {
    law.push(chance);
    if (k > count * p && chance < NEGLIGIBLE) break;
    chance *= ((count - k) / (k + 1)) * odds;
  }
  return Float64Array.from(law);
};
