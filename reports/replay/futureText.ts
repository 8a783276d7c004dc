import { paint } from '../console/paint.ts';
import { wrapped } from '../console/wrapped.ts';
import type { FutureStory } from './futureStory.ts';

const INDENT = '  ';
const NARROWEST = 40;
const PROSE = 96;

/** A future as text for a terminal. */
export function futureText(
  { title, question, answer, chapters, foot }: FutureStory,
  options: { readonly columns: number; readonly color: boolean },
): string {
  const width = Math.max(NARROWEST, Math.min(PROSE, Math.floor(options.columns) || 80));
  const ink = paint(options.color);
  const lines = [
    ...wrapped(title, width).map(ink.strong),
    ...wrapped(question, width).map(ink.soft),
    '',
    ...answer.flatMap((sentence) => wrapped(sentence, width)),
    ...chapters.flatMap(({ heading, lines: told }) => [
      '',
      ...wrapped(heading, width).map(ink.strong),
      ...told.flatMap((line) => wrapped(line, width, INDENT, INDENT + INDENT)),
    ]),
    '',
    ...wrapped(foot, width).map(ink.soft),
  ];
  return `${lines.join('\n')}\n`;
}
