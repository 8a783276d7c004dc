import type { Answer, AnswerDifference, Comparison } from '../../src/summary/comparison.ts';
import { calendarMonth } from '../words/calendarMonth.ts';
import { grouped } from '../words/grouped.ts';
import { listed } from '../words/listed.ts';
import { percent } from '../words/percent.ts';
import { answerName } from './answerName.ts';
import { sizeWords } from './differenceWords.ts';
import { valueWords } from './valueWords.ts';

/** What an alternative does to one answer, in one sentence that says no more than is known. */
export function differenceSentence(
  who: string,
  answer: Answer,
  difference: AnswerDifference,
  scenario: number,
  comparison: Comparison,
): string {
  const name = answerName(answer, comparison);
  const [before, after] = [0, scenario].map((i) => valueWords(answer, i, comparison));
  const { inSameFuture: same } = difference;
  if (answer.kind === 'month') return `${orderSentence(answer, difference, comparison)}.`;
  if (same.same.share === 1 && difference.difference === 0) {
    return `${who} does not change ${name}: ${before}, the same in every future.`;
  }
  if (!difference.settled) {
    const futures = grouped(difference.pairs);
    return `Whether ${who} changes ${name} cannot be told from ${futures} futures: ${before} against ${after}, a difference of ${sizeWords(difference, answer.unit)}.`;
  }
  const verb = difference.difference > 0 ? 'raises' : 'lowers';
  const mean = answer.kind === 'amount' ? ' on average' : '';
  return `${who} ${verb} ${name} from ${before} to ${after}${mean}: by ${sizeWords(difference, answer.unit)}.`;
}

/** "Capacity comes later in 34 % of the futures, earlier in 5 %, ...". */
function orderSentence(
  answer: Answer,
  { inSameFuture: same }: AnswerDifference,
  { start, months }: Comparison,
): string {
  const parts = [
    ...(same.more.share > 0 ? [`later in ${percent(same.more.share)}`] : []),
    ...(same.less.share > 0 ? [`earlier in ${percent(same.less.share)}`] : []),
    ...(same.same.share > 0 ? [`in the same month in ${percent(same.same.share)}`] : []),
    ...((same.neither?.share ?? 0) > 0
      ? [`not by ${calendarMonth(start, months)} with either in ${percent(same.neither?.share ?? 0)}`]
      : []),
    ...((same.unknown?.share ?? 0) > 0 ? [`in an order nobody can know in ${percent(same.unknown?.share ?? 0)}`] : []),
  ];
  const what = answer.of === 'capacity.firm' ? 'Capacity of the firm' : 'Capacity';
  return `In the same future ${what.toLowerCase()} comes ${listed(parts)}`;
}
