import type { Story } from '../story.ts';
import { type Cell, heading, type Sheet, text } from './sheet.ts';

/** What a person wants first: the answer in words, the figures to remember, notes, and all it takes to get it again. */
export function answersSheet(
  { title, question, answer, caveat, figures, blocks, provenance }: Story,
  others: readonly string[],
): Sheet {
  const notes = blocks.find(({ id }) => id === 'notes')?.list ?? [];
  const pairs = (label: string, rows: readonly (readonly [string, string])[]): readonly (readonly Cell[])[] =>
    rows.length === 0
      ? []
      : [
          [heading(label), heading('')],
          ...rows.map(([term, value]) => [text(term, 'prose'), text(value, 'prose')]),
          [],
        ];
  return {
    name: 'Answers',
    widths: [33, 68],
    header: 0,
    pinned: 0,
    rows: [
      [text(title, 'title')],
      ...(question === '' ? [] : [[text(question, 'soft')]]),
      [],
      ...pairs(
        'The answer',
        [...answer, caveat].map((sentence) => ['', sentence]),
      ),
      ...pairs(
        'Figures to remember',
        figures.map(({ value, label }) => [value, label]),
      ),
      ...pairs(
        'Worth knowing',
        notes.map((note) => ['', note]),
      ),
      ...pairs(
        'What it takes to get this again',
        provenance.map(({ term, value }) => [term, value]),
      ),
      ...pairs('How to read the other sheets', [
        ['Sheets', others.join(', ')],
        ['Months', 'Each row is the end of a month; the first one is the day before the first month, the opening.'],
        [
          'Figures',
          'Money is in dollars of the month. Stocks are at the end of the month, flows are those of the month.',
        ],
        [
          '1 in 10 below',
          'In one future out of ten the figure is lower than this; likewise above. Each month is ranked by itself.',
        ],
        ['Empty cells', 'The figure does not exist then, such as a rate of growth in the first year.'],
      ]),
    ],
  };
}
