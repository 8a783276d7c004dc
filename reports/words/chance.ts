import type { Share } from '../../src/summary/forecast.ts';
import { percent } from './percent.ts';
import { rangeOf } from './rangeOf.ts';

/** A chance in words, and its 95 % interval where it says something the words do not. */
export type Chance = { readonly words: string; readonly range: string };

/** Below this many trials people are told the count itself. */
const FEW_TRIALS = 30;
/** An interval wider than this on either side does not support a whole percent. */
const WIDE = 0.05;

/** Said in tenths: so few futures support no more. */
function tens(share: number): string {
  const tenths = Math.round(share * 10);
  if (tenths === 0) return 'under 1 in 10';
  return tenths === 10 ? 'over 9 in 10' : `about ${tenths} in 10`;
}

/** Says a chance with no more digits than its trials support. */
export function chance(share: Share, trials: number): Chance {
  if (trials < FEW_TRIALS) return { words: `${Math.round(share.share * trials)} in ${trials}`, range: rangeOf(share) };
  const wide = Math.max(share.share - share.low, share.high - share.share) > WIDE;
  return { words: wide ? tens(share.share) : percent(share.share), range: rangeOf(share) };
}

/** "72 % (70-74 %)". */
export function chanceWithRange(share: Share, trials: number): string {
  const { words, range } = chance(share, trials);
  return range === '' ? words : `${words} (${range})`;
}
