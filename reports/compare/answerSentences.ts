import type { Alternative, Answer, AnswerDifference, Comparison } from '../../src/summary/comparison.ts';
import { differenceSentence } from './differenceSentence.ts';

type Pair = { readonly answer: Answer; readonly difference: AnswerDifference };

/** What is told first of an alternative: capacity, goals, growth, cash where it matters, and what the owner takes home. */
export function answerSentences(alternative: Alternative, who: string, comparison: Comparison): readonly string[] {
  if (alternative.same) {
    return [`${who} is the same plan, number for number: nothing differs in any future.`];
  }
  const say = ({ answer, difference }: Pair): string =>
    differenceSentence(who, answer, difference, alternative.scenario, comparison);
  return toldFirst(alternative, comparison)
    .map((pairs) => paragraph(pairs.map(say)))
    .filter((sentence) => sentence !== '');
}

/** The answers that are told first, by paragraph. */
export function toldFirst(alternative: Alternative, comparison: Comparison): readonly (readonly Pair[])[] {
  const pairs = comparison.answers.flatMap((answer): Pair[] => {
    const difference = alternative.differences.find((one) => one.answer === answer.id);
    return difference === undefined ? [] : [{ answer, difference }];
  });
  return [
    capacityPairs(pairs),
    pairs.filter(({ answer }) => answer.of.startsWith('goal.')),
    growthPairs(pairs),
    [...cashPairs(pairs), ...drawPairs(pairs)],
  ];
}

const paragraph = (sentences: readonly string[]): string => sentences.join(' ');

/** The first month quoted of the first capacity event, and the order of months. */
function capacityPairs(pairs: readonly Pair[]): readonly Pair[] {
  const first = pairs.find(({ answer }) => answer.of.startsWith('capacity.'));
  const all = pairs.filter(({ answer }) => answer.of === first?.answer.of);
  const months = all.filter(({ answer }) => answer.kind === 'month');
  return [...all.filter(({ answer }) => answer.kind === 'chance').slice(0, 1), ...months];
}

function growthPairs(pairs: readonly Pair[]): readonly Pair[] {
  const targets = pairs.filter(({ answer }) => answer.of.startsWith('target.'));
  return [targets.find(({ answer }) => answer.of === 'target.aum') ?? targets[0]].filter((pair) => pair !== undefined);
}

/** A chance of running out of cash too small to be told first. */
const RARE = 0.05;

const cashPairs = (pairs: readonly Pair[]): readonly Pair[] =>
  pairs.filter(
    ({ answer }) =>
      answer.of === 'cashOut' && answer.kind === 'chance' && answer.values.some(({ share }) => share >= RARE),
  );

const drawPairs = (pairs: readonly Pair[]): readonly Pair[] =>
  pairs
    .filter(({ answer }) => answer.kind === 'amount' && answer.of === 'ownerDraw' && answer.over.from === 1)
    .slice(-1);
