import type { Alternative, Answer, AnswerDifference, Comparison } from '../../src/summary/comparison.ts';
import type { Block, Table } from '../block.ts';
import { grouped } from '../words/grouped.ts';
import { percent } from '../words/percent.ts';
import { answerHeading } from './answerName.ts';
import { signedWords } from './differenceWords.ts';
import { sameFutureWords } from './sameFutureWords.ts';
import { valueWords } from './valueWords.ts';

/** Rows that are open on the page and in the terminal; the others unfold. */
const FIRST = 14;

type Row = { readonly answer: Answer; readonly difference: AnswerDifference };

/** Every answer of an alternative beside the base, what matters most first. */
export function differencesBlock(
  alternative: Alternative,
  names: readonly string[],
  comparison: Comparison,
): Block | null {
  if (alternative.same || alternative.differences.length === 0) return null;
  const answers = new Map(comparison.answers.map((answer) => [answer.id, answer]));
  const rows = alternative.differences.flatMap((difference): Row[] => {
    const answer = answers.get(difference.answer);
    return answer === undefined ? [] : [{ answer, difference }];
  });
  const { scenario } = alternative;
  const told = (folded: boolean, caption: string, shown: readonly Row[]): Table => ({
    caption,
    folded,
    columns: [
      { label: 'Answer', align: 'left' },
      ...[names[0], names[scenario], 'Difference'].map((label) => ({ label, align: 'right' as const })),
      { label: 'In the same future', align: 'left' },
    ],
    rows: shown.map(({ answer, difference }) => [
      answerHeading(answer, comparison),
      valueWords(answer, 0, comparison),
      valueWords(answer, scenario, comparison),
      `${answer.kind === 'month' ? 'later less earlier ' : ''}${signedWords(difference, answer.unit)}`,
      sameFutureWords(answer, difference),
    ]),
  });
  const rest = rows.slice(FIRST);
  const against = `${names[scenario]} against ${names[0]}`;
  return {
    kind: 'section',
    id: `differences-${scenario}`,
    heading: `Every answer: ${against}`,
    sentence: `${settledWords(rows)}${pairingWords(rows, comparison)}`,
    tables: [
      told(
        false,
        `Chances, means and median months, ${against}; differences with their 95 % intervals`,
        rows.slice(0, FIRST),
      ),
      ...(rest.length === 0 ? [] : [told(true, `The other ${rest.length} answers, ${against}`, rest)]),
    ],
  };
}

function settledWords(rows: readonly Row[]): string {
  const settled = rows.filter(({ difference }) => difference.settled).length;
  return `${settled} of ${rows.length} answers differ by more than chance: the 95 % interval of each leaves out 0. They stand first: what can be judged before what is a matter of taste, the largest against the spread between futures on top.`;
}

/** What sharing luck is worth: the middle of all rows, and how much of their spread two runs have in common. */
function pairingWords(rows: readonly Row[], { compared }: Comparison): string {
  const worth = rows.flatMap(({ difference: { pairing } }) => pairing ?? []).toSorted((a, b) => a - b);
  const middle = worth[Math.floor(worth.length / 2)];
  if (middle === undefined || middle < 1.1) return '';
  const futures = grouped(Number((middle * compared).toPrecision(2)));
  return ` Since both meet the same luck, most differences are known as well as from ${futures} futures of each without it: ${percent(1 - 1 / middle)} of the work is saved.`;
}
