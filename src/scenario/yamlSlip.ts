import type { YAMLError } from 'yaml';
import { colonSlip, missingColon } from './missingColon.ts';
import { showValue } from './showValue.ts';
import { unclosed } from './unclosed.ts';

/** A common slip of the pen, in our words, at the line where it was made. */
export type Slip = { readonly offset: number; readonly sentence: string };

type Line = { readonly start: number; readonly number: number; readonly indent: number; readonly words: string };

/** Finds the missing colon or the wrong indent behind an error of the YAML library; nothing where it is another. */
export function yamlSlip(error: YAMLError, text: string): Slip | undefined {
  if (/^Flow (?:map|sequence) in block collection|^Expected flow (?:map|sequence) to end/.test(error.message))
    return unclosed(text, error.pos[0]);
  const lines = linesOf(text);
  const at = lines.findLastIndex(({ start }) => start <= error.pos[0]);
  const line = lines[at];
  if (line === undefined || line.words === '') return undefined;
  const before = lines.slice(0, at).filter(isSaid);
  switch (error.code) {
    case 'MULTILINE_IMPLICIT_KEY':
      return withoutColon(line);
    case 'MISSING_CHAR':
      return /^Implicit map keys/.test(error.message) ? withoutColon(line) : undefined;
    case 'BLOCK_AS_IMPLICIT_KEY': {
      const next = lines.slice(at + 1).find(isSaid);
      const twoColons = /:\s/.test(text.slice(error.pos[0], line.start + line.indent + line.words.length));
      return twoColons || next === undefined || next.indent <= line.indent ? undefined : misplaced(next, line);
    }
    case 'BAD_INDENT':
      return /^All (?:mapping|sequence) items/.test(error.message) ? wrongIndent(line, before) : undefined;
    case 'UNEXPECTED_TOKEN':
      return before.length > 0 && before.every(({ indent }) => indent > line.indent)
        ? misplaced(line, before[0])
        : undefined;
    default:
      return undefined;
  }
}

function wrongIndent(line: Line, before: readonly Line[]): Slip | undefined {
  const open: Line[] = []; // the nearest line above of every level that may go on
  for (const above of before.toReversed()) if (above.indent < (open.at(-1)?.indent ?? 1e9)) open.push(above);
  const level = open.findIndex(({ indent }) => indent === line.indent);
  if (level >= 0) return withoutColon(open[level]); // in its place: what stands above it was no key
  const distance = ({ indent }: Line) => Math.abs(indent - line.indent);
  const like = open.reduce<Line | undefined>(
    (best, one) => (best === undefined || distance(one) < distance(best) ? one : best),
    undefined,
  );
  return like === undefined ? undefined : misplaced(line, like);
}

function misplaced(line: Line, like: Line): Slip {
  const column = like.indent + 1;
  return {
    offset: line.start + line.indent,
    sentence: `expected ${showValue(line.words)} to start in column ${column}, as line ${like.number} does, got column ${line.indent + 1}. Write ${like.indent === 0 ? 'no spaces' : like.indent === 1 ? 'one space' : `${like.indent} spaces`} before it.`,
  };
}

function withoutColon(line: Line): Slip | undefined {
  const meant = missingColon(line.words.replace(/^(?:- +)+/, ''));
  return meant === undefined ? undefined : { offset: line.start + line.indent, sentence: colonSlip(line.words, meant) };
}

const isSaid = ({ words }: Line): boolean => words !== '';

/** Every line with its indent and its words without a comment. */
function linesOf(text: string): readonly Line[] {
  let start = 0;
  return text.split('\n').map((whole, i) => {
    const words = whole.replace(/(?:^|\s)#.*$/, '').trim();
    const line = { start, number: i + 1, indent: whole.search(/\S|$/), words };
    start += whole.length + 1;
    return line;
  });
}
