import type { Answer, Comparison } from '../../src/summary/comparison.ts';
import type { Block } from '../block.ts';
import { answerHeading } from './answerName.ts';
import { valueWords } from './valueWords.ts';

/** Amounts that stand in the table of all scenarios, at the end or over all months. */
const AMOUNTS = ['ownerDraw', 'revenue', 'operatingProfit', 'cash', 'households', 'serviceQuality', 'fte'];

/** Of several alternatives, what each scenario answers to the questions that come first, in one table. */
export function sideBySideBlock(comparison: Comparison, names: readonly string[]): Block | null {
  const { answers, alternatives, months, compared } = comparison;
  if (alternatives.length < 2) return null;
  const isFirst = (answer: Answer): boolean => {
    if (answer.kind !== 'amount') return true;
    const { by, from } = answer.over;
    if (!AMOUNTS.includes(answer.of) || answer.month !== months || by === 'ratio' || by === 'least') return false;
    return (answer.of === 'ownerDraw') === (from === 1);
  };
  const told = answers.filter(isFirst);
  return {
    kind: 'section',
    id: 'side-by-side',
    heading: 'Side by side',
    sentence: `What each of the ${names.length} scenarios comes to in the same ${compared === 1 ? 'future' : 'futures'}: chances, means and median months. Which differences are more than chance is told below, scenario by scenario.`,
    tables: [
      {
        caption: 'The first answers of every scenario',
        folded: false,
        columns: [{ label: 'Answer', align: 'left' }, ...names.map((label) => ({ label, align: 'right' as const }))],
        rows: told.map((answer) => [
          answerHeading(answer, comparison),
          ...names.map((_, scenario) => valueWords(answer, scenario, comparison)),
        ]),
      },
    ],
  };
}
