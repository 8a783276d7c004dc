import { log } from './log.ts';
import { stirlingSeries } from './stirlingSeries.ts';

const HALF_LOG_TWO_PI = 0.9189385332046727418;

/** log Gamma(x) for x > 0 (NaN below); absolute error about 1e-15 (1 + |value|). */
export function lgamma(x: number): number {
  if (!(x > 0)) return x === 0 ? Infinity : NaN;
  if (x === 1 || x === 2) return 0;
  if (x === Infinity) return x;
  let product = 1;
  let shifted = x;
  while (shifted < 12) {
    product *= shifted;
    shifted += 1;
  }
  const stirling = (shifted - 0.5) * log(shifted) - shifted + HALF_LOG_TWO_PI + stirlingSeries(shifted);
  return product === 1 ? stirling : stirling - log(product);
}
