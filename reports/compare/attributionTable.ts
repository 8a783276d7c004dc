import type { Attribution } from '../../src/summary/attribution.ts';
import type { Alternative, Answer, Comparison } from '../../src/summary/comparison.ts';
import type { Table } from '../block.ts';
import { grouped } from '../words/grouped.ts';
import { answerHeading } from './answerName.ts';
import { toldFirst } from './answerSentences.ts';
import { signedWords } from './differenceWords.ts';

/** Columns that a page has room for. */
const MOST_COLUMNS = 4;

/**
 * Parts of the differences: a row for every answer that differs, a column for each change; of many changes a row for each,
 * and a column for each answer that is told first.
 */
export function attributionTable(
  alternative: Alternative,
  { answers, trials }: Attribution,
  subjects: readonly string[],
  comparison: Comparison,
): Table {
  const parts = (answer: Answer): readonly string[] =>
    answers
      .filter((one) => one.answer === answer.id)
      .flatMap((told) =>
        told.parts.map(({ part, low, high }) => signedWords({ difference: part, low, high }, answer.unit)),
      );
  const settled = alternative.differences.flatMap((one) => (one.settled ? one.answer : []));
  const shared = settled.flatMap((id) => comparison.answers.find((answer) => answer.id === id) ?? []);
  const rows = shared.filter((answer) => parts(answer).length > 0);
  const first = toldFirst(alternative, comparison).flatMap((pairs) => pairs.map(({ answer }) => answer));
  const columns = first.filter((answer) => rows.includes(answer)).slice(0, MOST_COLUMNS);
  const flat = subjects.length <= MOST_COLUMNS;
  const labels = flat ? subjects : columns.map((answer) => answerHeading(answer, comparison));
  return {
    caption: `Parts of the differences that each change makes in ${grouped(trials)} futures, with 95 % intervals`,
    folded: true,
    onPageOnly: true,
    columns: [
      { label: flat ? 'Answer' : 'Change', align: 'left' },
      ...labels.map((label) => ({ label, align: 'right' }) as const),
    ],
    rows: flat
      ? rows.map((answer) => [answerHeading(answer, comparison), ...parts(answer)])
      : subjects.map((subject, i) => [subject, ...columns.map((answer) => parts(answer)[i])]),
  };
}
