import { lgamma } from '../math/lgamma.ts';
import { log } from '../math/log.ts';
import type { Share } from './wilson.ts';

const HALVINGS = 50; // of an interval in 0..1: ends to 1e-15

/** How surely a confidence sequence holds at every look at once, and for which reach it is narrowest. */
export type SequenceTerms = {
  /** Chance, at most, that the truth is ever outside. */
  readonly alpha: number;
  /** Reach for which the sequence needs the fewest tries. */
  readonly within: number;
};

/**
 * A confidence sequence of a share: the interval after so many successes in so many tries, which holds the true share with
 * chance 1 - alpha *at every count at once*, however often one looks and whenever one stops. Where tries are lost, effective
 * numbers that are not whole may be given. Of no tries nothing is known: 0 to 1.
 *
 * Source: Robbins (1970), *Statistical methods related to the law of the iterated logarithm*; Howard, Ramdas, McAuliffe and
 * Sekhon (2021), *Time-uniform, nonparametric, nonasymptotic confidence sequences*, the two-sided beta-binomial mixture. For
 * each p the chance of what was seen, with the share drawn from Beta(rp, r(1 - p)), over its chance at p is a martingale of
 * mean 1, which by Ville's inequality ever passes 1 / alpha with chance alpha at most; the interval is every p at which it
 * has not. Its logarithm is convex in p and not above 0 at the share seen, so that is one interval. r = 1 / (8 within^2)
 * needs within 3 % of the fewest tries at reach `within` for shares from 0.1 to 0.9; any r is valid.
 */
export const shareSequence = ({ alpha, within }: SequenceTerms): ((successes: number, n: number) => Share) => {
  const r = 1 / (8 * within * within);
  const most = -log(alpha);
  return (successes, n) => {
    if (!(n > 0)) return { share: 0, low: 0, high: 1 };
    const share = successes / n;
    const inside = (p: number): boolean => logMixture(successes, n - successes, p, r) < most;
    return {
      share,
      low: successes === 0 ? 0 : edge(0, share, inside),
      high: successes === n ? 1 : edge(1, share, inside),
    };
  };
};

/** Logarithm of the martingale of p; `r` is the weight of the mixture in tries. */
export const logMixture = (successes: number, failures: number, p: number, r: number): number => {
  const q = 1 - p;
  const part = (count: number, chance: number): number =>
    count === 0 ? 0 : lgamma(r * chance + count) - lgamma(r * chance) - count * log(chance);
  return part(successes, p) + part(failures, q) - (lgamma(r + successes + failures) - lgamma(r));
};

/** The place between one that is outside and one that is inside where the interval ends, outwards of the last bit. */
const edge = (outside: number, within: number, inside: (p: number) => boolean): number => {
  let out = outside;
  let kept = within;
  for (let k = 0; k < HALVINGS; k++) {
    const p = (out + kept) / 2;
    if (inside(p)) kept = p;
    else out = p;
  }
  return out;
};
