import type { AnswerDifference } from '../../summary/comparison.ts';

/**
 * What matters most first: differences that are settled, by their size against the spread between futures (one without any
 * spread before all), then those that are not; what is equal in both stays in the order of the questions.
 */
export const ranked = (differences: readonly AnswerDifference[]): readonly AnswerDifference[] =>
  differences.toSorted((a, b) => Number(b.settled) - Number(a.settled) || weight(b) - weight(a) || 0);

const weight = ({ size, settled }: AnswerDifference): number => size ?? (settled ? Number.MAX_VALUE : 0);
