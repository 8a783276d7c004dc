import type { Answer, AnswerDifference, Comparison } from '../../src/summary/comparison.ts';
import type { KeyFigure } from '../block.ts';
import { answerName } from './answerName.ts';
import { signedSize } from './differenceWords.ts';
import { valueWords } from './valueWords.ts';

const MOST = 4;

/** Of one alternative, the four differences to remember: capacity, growth, cash, and what the owner takes home. */
export function comparisonFigures(comparison: Comparison): readonly KeyFigure[] {
  const { alternatives, answers } = comparison;
  const [only, ...others] = alternatives;
  if (others.length > 0 || only.same) return [];
  const wanted: readonly ((answer: Answer) => boolean)[] = [
    ({ kind, of, month }) => kind === 'chance' && of.startsWith('capacity.') && month > 0,
    ({ of }) => of.startsWith('target.'),
    ({ of }) => of === 'cashOut',
    (answer) => answer.kind === 'amount' && answer.of === 'ownerDraw' && isWhole(answer, comparison),
    (answer) => answer.kind === 'amount' && answer.of === 'revenue' && answer.month === comparison.months,
    (answer) => answer.kind === 'amount' && answer.of === 'households' && answer.month === comparison.months,
  ];
  return wanted
    .flatMap((fits) => answers.find(fits) ?? [])
    .flatMap((answer) => {
      const difference = only.differences.find((one) => one.answer === answer.id);
      return difference === undefined ? [] : [figureOf(answer, difference, only.scenario, comparison)];
    })
    .slice(0, MOST);
}

const isWhole = ({ over, month }: Extract<Answer, { kind: 'amount' }>, { months }: Comparison): boolean =>
  over.from === 1 && month === months;

function figureOf(answer: Answer, difference: AnswerDifference, scenario: number, comparison: Comparison): KeyFigure {
  const [before, after] = [0, scenario].map((i) => valueWords(answer, i, comparison));
  const value = difference.settled ? signedSize(difference, answer.unit) : 'No clear change';
  return { value, label: `${answerName(answer, comparison)}: ${before} before, ${after} after` };
}
