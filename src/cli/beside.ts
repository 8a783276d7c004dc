import { displayWidth } from '../../reports/console/displayWidth.ts';
import { wrapped } from '../../reports/console/wrapped.ts';

/** A word, and what is said of it in a column of its own that begins at `column`; below it where the word is too wide. */
export function beside(word: string, text: string, column: number, width: number): string[] {
  const lines = wrapped(text, width, ' '.repeat(column));
  const [first = '', ...rest] = lines;
  const room = column - displayWidth(word);
  return room > 0 ? [`${word}${' '.repeat(room)}${first.trimStart()}`.trimEnd(), ...rest] : [word, ...lines];
}
