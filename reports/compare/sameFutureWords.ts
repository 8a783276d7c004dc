import type { Answer, AnswerDifference } from '../../src/summary/comparison.ts';
import { percent } from '../words/percent.ts';

/** A share of futures, exact at its ends. */
const part = (share: number): string => (share === 0 ? '0 %' : share === 1 ? '100 %' : percent(share));

/** Who comes out better in the same future, or has more where that is a matter of taste: "better in 34 %, worse in 5 %". */
export function sameFutureWords({ kind, better }: Answer, { inSameFuture: same }: AnswerDifference): string {
  if (same.same.share === 1) return 'the same in all';
  const [up, down] = kind === 'month' ? ['later', 'earlier'] : better === null ? ['more', 'less'] : judged(better);
  const words = [`${up} in ${part(same.more.share)}`, `${down} in ${part(same.less.share)}`];
  return (better === 'less' ? words.toReversed() : words).join(', ');
}

const judged = (better: 'more' | 'less'): readonly [string, string] =>
  better === 'more' ? ['better', 'worse'] : ['worse', 'better'];
