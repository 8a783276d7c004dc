import { exp } from '../math/exp.ts';
import { log } from '../math/log.ts';
import { log1p } from '../math/log1p.ts';
import type { SequenceTerms } from './shareSequence.ts';

const LARGEST = 0.5; // a bet that no outcome from -1 to 1 can lose whole, whatever the difference
const HALVINGS = 50;

/** A difference of two shares with an interval of it. */
export type Difference = { readonly difference: number; readonly low: number; readonly high: number };

/** Pairs of answers, yes or no, by what they said: only the first yes, only the second yes, and all pairs. */
export type PairCounts = { readonly onlyFirst: number; readonly onlySecond: number; readonly pairs: number };

/**
 * A confidence sequence of the difference of two shares seen in pairs, first less second: the interval holds the true
 * difference with chance 1 - alpha at every number of pairs at once. Only the counts matter and not their order, and pairs
 * that agree make it narrow. Of no pairs nothing is known: -1 to 1.
 *
 * Source: Waudby-Smith and Ramdas (2024), *Estimating means of bounded random variables by betting*, hedged and with a
 * grid of constant bets. Whoever bets a part l of their capital on the difference D of a pair being above m has
 * the product of 1 + l (D - m), a martingale where m is true, and so is the mean over several l; it grows as m gets lower,
 * so that the lower end is the least m at which it is under 2 / alpha (Ville's inequality), and the upper end likewise with
 * the sides changed. The bets are 1/2, 1/4, ... down to `within`: the best for pairs that differ always as well as rarely.
 */
export const differenceSequence = ({ alpha, within }: SequenceTerms): ((counts: PairCounts) => Difference) => {
  const bets = [LARGEST];
  while (bets[bets.length - 1] > within) bets.push(bets[bets.length - 1] / 2);
  const most = -log(alpha / 2) + log(bets.length);
  return ({ onlyFirst, onlySecond, pairs }) => {
    if (!(pairs > 0)) return { difference: 0, low: -1, high: 1 };
    const difference = (onlyFirst - onlySecond) / pairs;
    const agreed = pairs - onlyFirst - onlySecond;
    const lowest = (above: number, below: number): number =>
      leastKept((above - below) / pairs, (m) => logCapital(above, below, agreed, m, bets) < most);
    return { difference, low: lowest(onlyFirst, onlySecond), high: 0 - lowest(onlySecond, onlyFirst) };
  };
};

/** Logarithm of the sum, over the bets, of what betting on differences above `m` has come to. */
const logCapital = (above: number, below: number, agreed: number, m: number, bets: readonly number[]): number => {
  const logs = bets.map((l) => above * log1p(l * (1 - m)) + below * log1p(-l * (1 + m)) + agreed * log1p(-l * m));
  const largest = Math.max(...logs);
  return largest + log(logs.reduce((sum, x) => sum + exp(x - largest), 0));
};

/** The least m from -1 that is kept; `seen` is, and what is kept reaches down from it without a gap. */
const leastKept = (seen: number, kept: (m: number) => boolean): number => {
  if (kept(-1)) return -1;
  let out = -1;
  let inside = seen;
  for (let k = 0; k < HALVINGS; k++) {
    const m = (out + inside) / 2;
    if (kept(m)) inside = m;
    else out = m;
  }
  return out;
};
