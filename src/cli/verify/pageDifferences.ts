import { cut, escapeText } from '../../scenario/showValue.ts';

const BEFORE = 24; // characters shown before the first that differs
const SHOWN = 60;

/** Where two pages differ, line by line: the first `most` of them in words, with the heading above, and how many there are. */
export function pageDifferences(found: string, expected: string, most: number) {
  const one = found.split('\n');
  const other = expected.split('\n');
  const lines: string[] = [];
  let differing = 0;
  let heading = 'at the top';
  for (let i = 0; i < Math.max(one.length, other.length); i++) {
    heading = headingOf(other[i]) ?? heading;
    if (one[i] === other[i]) continue;
    differing += 1;
    if (lines.length < most) lines.push(`${heading}: ${told(one[i], other[i])}`);
    if (one.length !== other.length) break; // from here on lines do not stand side by side
  }
  return { lines, differing, aligned: one.length === other.length };
}

/** The heading of a part that begins in a line, or what the part is. */
function headingOf(line: string | undefined): string | undefined {
  const text = /<h[12][^>]*>(.*?)<\/h[12]>/.exec(line ?? '')?.[1];
  if (text !== undefined) return `under "${plain(text)}"`;
  return line?.startsWith('<template') ? 'in what it carries out of sight' : undefined;
}

const plain = (html: string): string =>
  cut(
    escapeText(
      html
        .replace(/<[^>]*>/g, '')
        .replace(/&#39;/g, "'")
        .replace(/&quot;/g, '"')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&amp;/g, '&'),
    ),
  );

function told(found: string | undefined, expected: string | undefined): string {
  if (found === undefined || expected === undefined)
    return found === undefined ? 'the file ends here' : 'the file goes on where the page re-derived ends';
  let at = 0;
  while (at < found.length && found[at] === expected[at]) at += 1;
  const from = Math.max(0, at - BEFORE);
  const part = (line: string) => `${from > 0 ? '...' : ''}${escapeText(line.slice(from, from + SHOWN))}`;
  return `\`${part(found)}\` in the file, \`${part(expected)}\` re-derived`;
}
