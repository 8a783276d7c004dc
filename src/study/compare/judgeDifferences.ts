import type { Plan } from '../../plan/plan.ts';
import type { PairCounts } from '../../stats/differenceSequence.ts';
import type { JudgedDifference } from '../../summary/comparison.ts';
import { quotableMonths } from '../../summary/quotedMonth.ts';
import { round } from '../../summary/round.ts';
import { settleDifference } from '../settleDifference.ts';
import { comparedEvents, wishQuestions } from './chanceQuestions.ts';
import { hadBy } from './hadBy.ts';
import { quotedMonths } from './quotedMonths.ts';
import type { Watched } from './watchPlans.ts';

const ALPHA = 0.05; // of all differences together

/**
 * The headline differences at a look: of capacity by the months quoted and the last, cash below zero, the pace of the
 * target and the goals, of each alternative less the base. Their limits hold for all of them, and all others that might have
 * been told, at all looks at once, with 95 % (Bonferroni). Futures that were lost before tell nothing of an event.
 */
export const makeDifferenceJudge = (plans: readonly Plan[], months: number, within: number) => {
  const [first, ...others] = comparedEvents(plans);
  const events = [first, ...others.filter((event) => event === 'cashOut')].filter((event) => event !== undefined);
  const wishes = wishQuestions(plans, months).filter((wish) => wish.month <= months);
  const mayBeTold = events.reduce(
    (count, event) => count + (event === 'cashOut' ? 1 : quotableMonths(months).length),
    wishes.length,
  );
  const settle = settleDifference({ alpha: ALPHA / (mayBeTold * (plans.length - 1)), within });

  return ({ sound }: Watched): readonly JudgedDifference[] => {
    const [base, ...alternatives] = sound;
    const judged = (scenario: number, of: string, month: number, counts: PairCounts): JudgedDifference => {
      const { difference, low, high, verdict } = settle(counts);
      return { scenario, of, month, difference: round(difference), low: round(low), high: round(high), verdict };
    };
    return alternatives.flatMap(({ events: all, numbers }, i) => [
      ...events.flatMap((event) => {
        const [before, after] = [base.events.get(event), all.get(event)];
        if (before === undefined || after === undefined) return [];
        return quotedMonths(event, sound, months).map((month) => {
          const { more, less, same } = hadBy(before, after, month);
          return judged(i + 1, event, month, { onlyFirst: more, onlySecond: less, pairs: more + less + same });
        });
      }),
      ...wishes.flatMap(({ id, of, month }) => {
        const [before, after] = [base.numbers.get(id), numbers.get(id)];
        return before === undefined || after === undefined ? [] : [judged(i + 1, of, month, countsOf(after, before))];
      }),
    ]);
  };
};

/** Yes and no of the same futures; NaN where it is not known. */
const countsOf = (first: Float64Array, second: Float64Array): PairCounts => {
  let [onlyFirst, onlySecond, pairs] = [0, 0, 0];
  for (let k = 0; k < first.length; k++) {
    if (Number.isNaN(first[k]) || Number.isNaN(second[k])) continue;
    pairs += 1;
    if (first[k] > second[k]) onlyFirst += 1;
    if (first[k] < second[k]) onlySecond += 1;
  }
  return { onlyFirst, onlySecond, pairs };
};
