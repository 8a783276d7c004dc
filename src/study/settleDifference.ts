import { type Difference, differenceSequence, type PairCounts } from '../stats/differenceSequence.ts';
import type { SequenceTerms } from '../stats/shareSequence.ts';

/** A difference of two plans in a share, and how it is settled. */
export type SettledDifference = Difference & {
  /** `apart`: one plan has the larger share. `close`: known to within what was asked, 0 inside. `open`: more is needed. */
  readonly verdict: 'apart' | 'close' | 'open';
};

/**
 * Settles which of two plans, run in the same futures, reaches something more often; to be asked after any number of futures
 * and as often as wanted. `counts` are futures in which only the first, or only the second, reaches it. The chance that the
 * interval, or a verdict `apart`, is ever wrong is `alpha` at most: divide it by the number of differences that are judged
 * together.
 */
export const settleDifference = (terms: SequenceTerms): ((counts: PairCounts) => SettledDifference) => {
  const sequence = differenceSequence(terms);
  return (counts) => {
    const known = sequence(counts);
    const { difference, low, high } = known;
    if (low > 0 || high < 0) return { ...known, verdict: 'apart' };
    return { ...known, verdict: Math.max(high - difference, difference - low) <= terms.within ? 'close' : 'open' };
  };
};
