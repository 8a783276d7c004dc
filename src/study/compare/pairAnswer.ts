import { pairedMeans } from '../../stats/pairedMeans.ts';
import { pairedPassages } from '../../stats/pairedPassages.ts';
import { pairedShares } from '../../stats/pairedShares.ts';
import { whichLater } from '../../stats/whichLater.ts';
import { wilson } from '../../stats/wilson.ts';
import type { AnswerDifference, SameFuture } from '../../summary/comparison.ts';
import type { Share } from '../../summary/forecast.ts';
import { round } from '../../summary/round.ts';
import { hadBy } from './hadBy.ts';

/** What is known of an answer in pairs of futures: the whole of its difference but whose it is. */
export type AnswerPairs = Omit<AnswerDifference, 'answer'>;

type Pairs =
  | { readonly kind: 'chance'; readonly base: Int16Array; readonly alternative: Int16Array; readonly month: number }
  | { readonly kind: 'month'; readonly base: Int16Array; readonly alternative: Int16Array; readonly month: number }
  | { readonly kind: 'yes' | 'amount'; readonly base: Float64Array; readonly alternative: Float64Array };

/** Holds an alternative against the base, future by future. */
export const pairAnswer = (pairs: Pairs): AnswerPairs => {
  switch (pairs.kind) {
    case 'chance':
      return eventChance(pairs.base, pairs.alternative, pairs.month);
    case 'month':
      return eventMonth(pairs.base, pairs.alternative, pairs.month);
    case 'yes':
    case 'amount':
      return numbers(pairs.base, pairs.alternative, pairs.kind === 'yes');
  }
};

type Interval = { readonly difference: number; readonly low: number; readonly high: number };
type Variances = { readonly first: number; readonly second: number; readonly difference: number };

const told = (
  { difference, low, high }: Interval,
  size: number | null,
  pairing: number | null,
  inSameFuture: SameFuture,
  pairs: number,
): AnswerPairs => ({
  pairs,
  difference: round(difference),
  low: Number.isFinite(low) ? round(low) : null,
  high: Number.isFinite(high) ? round(high) : null,
  settled: difference !== 0 && (low > 0 || high < 0),
  size: size === null ? null : round(size),
  inSameFuture,
  pairing: pairing === null ? null : round(pairing),
});

/** The difference in standard deviations between the futures of one scenario, of the two together. */
const sizeOf = ({ difference }: Interval, { first, second }: Variances): number | null => {
  const spread = Math.sqrt((first + second) / 2);
  return spread > 0 ? Math.abs(difference) / spread : difference === 0 ? 0 : null;
};

const pairingOf = ({ first, second, difference }: Variances): number | null =>
  difference > 0 ? (first + second) / difference : null;

const share = (count: number, of: number): Share => {
  const known = wilson(count, of);
  return { share: round(known.share), low: round(known.low), high: round(known.high) };
};

const eventChance = (base: Int16Array, alternative: Int16Array, month: number): AnswerPairs => {
  const known = pairedPassages(alternative, base, month);
  const { more, less, same, unknown } = hadBy(base, alternative, month);
  const all = base.length;
  const inSameFuture: SameFuture = {
    more: share(more, all),
    less: share(less, all),
    same: share(same, all),
    ...(unknown > 0 && { unknown: share(unknown, all) }),
  };
  return told(known, sizeOf(known, known.variances), pairingOf(known.variances), inSameFuture, all);
};

const eventMonth = (base: Int16Array, alternative: Int16Array, horizon: number): AnswerPairs => {
  const { later, earlier, same, neither, unknown } = whichLater(base, alternative, horizon);
  const all = base.length;
  const known = pairedShares({ onlyFirst: later, onlySecond: earlier, pairs: all - unknown });
  const inSameFuture: SameFuture = {
    more: share(later, all),
    less: share(earlier, all),
    same: share(same, all),
    neither: share(neither, all),
    ...(unknown > 0 && { unknown: share(unknown, all) }),
  };
  return told(known, Math.abs(known.difference), null, inSameFuture, all - unknown);
};

const numbers = (base: Float64Array, alternative: Float64Array, yes: boolean): AnswerPairs => {
  const { length } = base;
  let more = 0;
  let less = 0;
  for (let k = 0; k < length; k++) {
    if (alternative[k] > base[k]) more += 1;
    else if (alternative[k] < base[k]) less += 1;
  }
  const means = pairedMeans(alternative, base);
  const known = yes ? pairedShares({ onlyFirst: more, onlySecond: less, pairs: length }) : means;
  const inSameFuture = {
    more: share(more, length),
    less: share(less, length),
    same: share(length - more - less, length),
  };
  return told(known, sizeOf(known, means.variances), pairingOf(means.variances), inSameFuture, length);
};
