import type { Alternative, Comparison } from '../../src/summary/comparison.ts';
import type { Block } from '../block.ts';
import { grouped } from '../words/grouped.ts';
import { significant } from '../words/significant.ts';
import { answerHeading } from './answerName.ts';
import { signedWords } from './differenceWords.ts';
import { sameFutureWords } from './sameFutureWords.ts';
import { valueWords } from './valueWords.ts';

/** Every answer of an alternative beside the base, what matters most first. */
export function differencesBlock(
  alternative: Alternative,
  names: readonly string[],
  comparison: Comparison,
): Block | null {
  if (alternative.same || alternative.differences.length === 0) return null;
  const { scenario, differences } = alternative;
  const answers = new Map(comparison.answers.map((answer) => [answer.id, answer]));
  const rows = differences.flatMap((difference) => {
    const answer = answers.get(difference.answer);
    if (answer === undefined) return [];
    const { pairing } = difference;
    return [
      [
        answerHeading(answer, comparison),
        valueWords(answer, 0, comparison),
        valueWords(answer, scenario, comparison),
        signedWords(difference, answer.unit),
        sameFutureWords(answer, difference),
        pairing === null ? '-' : `${significant(pairing)} x`,
      ],
    ];
  });
  return {
    kind: 'section',
    id: `differences-${scenario}`,
    heading: `What ${names[scenario]} changes`,
    sentence: sentence(alternative, comparison),
    tables: [
      {
        caption: `${names[scenario]} against ${names[0]}: means, chances and median months, differences with 95 % intervals`,
        folded: false,
        columns: [
          { label: 'Answer', align: 'left' },
          { label: names[0], align: 'right' },
          { label: names[scenario], align: 'right' },
          { label: 'Difference', align: 'right' },
          { label: 'Same future', align: 'right' },
          { label: 'Pairing', align: 'right' },
        ],
        rows,
      },
    ],
  };
}

function sentence({ differences }: Alternative, { compared }: Comparison): string {
  const settled = differences.filter((one) => one.settled).length;
  const pairings = differences.flatMap(({ pairing }) => pairing ?? []).toSorted((a, b) => a - b);
  const middle = pairings[Math.floor(pairings.length / 2)];
  const worth =
    middle === undefined || middle <= 1
      ? ''
      : ` Sharing the same luck makes them as sure as ${grouped(roughly(middle * compared))} futures of each would, every one with luck of its own (the middle of all rows).`;
  return `${settled} of ${differences.length} answers differ by more than chance (their 95 % interval leaves out 0); they stand first, the largest against the spread between futures on top.${worth}`;
}

/** Two digits: a ratio of variances is not known better. */
const roughly = (x: number): number => Number(x.toPrecision(2));
