import { displayWidth } from './displayWidth.ts';

const TIE = '\u00a0';

/** Lines no wider than `width`, indented; a figure keeps its percent sign, and only a word wider than a line is cut. */
export function wrapped(text: string, width: number, indent = '', hanging = indent): readonly string[] {
  const lines: string[] = [];
  let line = indent;
  let empty = true;
  const room = () => width - displayWidth(line) - (empty ? 0 : 1);
  const next = () => {
    lines.push(line);
    line = hanging;
    empty = true;
  };
  for (const whole of text.replace(/(\d) %/g, `$1${TIE}%`).split(/ +/)) {
    if (displayWidth(whole) > room() && !empty) next();
    let word = whole;
    while (displayWidth(word) > room()) {
      const part = fitting(word, Math.max(1, room()));
      lines.push(line + part);
      line = hanging;
      word = word.slice(part.length);
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  if (!empty) lines.push(line);
  return lines.map((done) => done.replaceAll(TIE, ' ').trimEnd());
}

function fitting(word: string, width: number): string {
  let part = '';
  for (const letter of word) {
    if (part !== '' && displayWidth(part + letter) > width) break;
    part += letter;
  }
  return part;
}
