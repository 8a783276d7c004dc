import type { Difference, PairCounts } from './differenceSequence.ts';

const Z95 = 1.959963984540054;
const HALVINGS = 60; // of an interval in -1..1: ends to 2e-18, the last bit

/**
 * The difference of two shares seen in the same pairs, first less second, with Tango's (1998) 95 % score interval. It holds 0
 * exactly where McNemar's test finds nothing, has a width where no pair differs, and never leaves -1..1, as Wilson's interval
 * of one share does; swapping the two turns every sign. Of no pairs nothing is known.
 *
 * Source: Tango (1998), *Equivalence test and confidence interval for the difference in proportions for the paired-sample
 * design*, Statistics in Medicine 17: every difference that the score test does not refuse, its variance taken at the most
 * likely shares that have this difference.
 */
export const pairedShares = ({ onlyFirst, onlySecond, pairs }: PairCounts): Difference => {
  if (!(pairs > 0)) return { difference: 0, low: -1, high: 1 };
  return {
    difference: (onlyFirst - onlySecond) / pairs,
    low: lowest(onlyFirst, onlySecond, pairs),
    high: 0 - lowest(onlySecond, onlyFirst, pairs),
  };
};

/** The least difference that is not refused, above less below. */
const lowest = (above: number, below: number, pairs: number): number => {
  let out = -1;
  let inside = (above - below) / pairs;
  if (inside === -1) return -1;
  for (let k = 0; k < HALVINGS; k++) {
    const d = (out + inside) / 2;
    if (score(above, below, pairs, d) < Z95) inside = d;
    else out = d;
  }
  return inside;
};

/** How many standard errors what was seen lies above a difference `d`. */
const score = (above: number, below: number, pairs: number, d: number): number => {
  const b = (2 * pairs - above + below) * d - above - below;
  const root = Math.sqrt(Math.max(0, b * b + 8 * pairs * below * d * (1 - d)));
  const onlyBelow = (root - b) / (4 * pairs); // the most likely share of pairs with `below` alone, given d
  const variance = pairs * (2 * onlyBelow + d * (1 - d));
  return (above - below - pairs * d) / Math.sqrt(variance);
};
