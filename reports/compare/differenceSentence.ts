import type { Answer, AnswerDifference, Comparison } from '../../src/summary/comparison.ts';
import { grouped } from '../words/grouped.ts';
import { answerName } from './answerName.ts';
import { signedWords, sizeWords } from './differenceWords.ts';
import { orderSentence } from './orderSentence.ts';
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
    return `Whether ${who} changes ${name} cannot be told from ${futures} futures: ${before} against ${after}, a difference of ${signedWords(difference, answer.unit)}.`;
  }
  const verb = difference.difference > 0 ? 'raises' : 'lowers';
  const mean = answer.kind === 'amount' ? ' on average' : '';
  return `${who} ${verb} ${name} from ${before} to ${after}${mean}: by ${sizeWords(difference, answer.unit)}.`;
}
