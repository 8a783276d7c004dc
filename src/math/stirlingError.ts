import { log } from './log.ts';
import { stirlingSeries } from './stirlingSeries.ts';

/**
 * What Stirling's formula lacks: log Gamma(x + 1) - [(x + 1/2) log x - x + log(2 pi) / 2], for x > 0.
 * Absolute error about 1e-16 from x = 12, 2e-15 (1 + |log x|) below. Source: Stirling's series; shift below 12.
 */
export function stirlingError(x: number): number {
  if (x >= 12) return stirlingSeries(x);
  let product = 1;
  let shifted = x;
  while (shifted < 12) {
    shifted += 1;
    product *= shifted;
  }
  const logGamma = (shifted + 0.5) * log(shifted) - shifted + stirlingSeries(shifted) - log(product);
  return logGamma - ((x + 0.5) * log(x) - x);
}
