import type { Answer, AnswerDifference } from '../../summary/comparison.ts';

/**
 * What matters most first: differences that are settled, those of which it is known which way is better before those that
 * are a matter of taste, each by its size against the spread between futures (one without any spread before all); then
 * those that are not settled. What is equal in both stays in the order of the answers.
 */
export const ranked = (
  differences: readonly AnswerDifference[],
  answers: readonly Pick<Answer, 'id' | 'better'>[],
): readonly AnswerDifference[] => {
  const judged = new Set(answers.filter(({ better }) => better !== null).map(({ id }) => id));
  const group = ({ settled, answer }: AnswerDifference): number => (settled ? (judged.has(answer) ? 0 : 1) : 2);
  return differences.toSorted((a, b) => group(a) - group(b) || weight(b) - weight(a));
};

const weight = ({ size, settled }: AnswerDifference): number => size ?? (settled ? Number.MAX_VALUE : 0);
