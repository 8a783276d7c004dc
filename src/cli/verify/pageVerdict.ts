import { grouped } from '../../../reports/words/grouped.ts';
import { NotEqual } from '../notEqual.ts';
import type { OpenedDocument } from './openDocument.ts';
import { pageDifferences } from './pageDifferences.ts';
import { whyNotEqual } from './whyNotEqual.ts';

const MOST_TOLD = 10;

/**
 * What is to be said of a report.html beside the page that was made again; `again` says what was simulated for it.
 * @throws NotEqual where they differ.
 */
export function pageVerdict(
  { place, text }: Pick<OpenedDocument, 'place' | 'text'>,
  digestFits: boolean,
  made: string,
  again: string,
): string {
  if (made === text && digestFits)
    return `${place}: equal. ${again}; the page made of them is the same, character by character.\n`;
  if (bare(made) === bare(text))
    throw new NotEqual(
      `${place}: not equal. ${again}; the page made of them is the same, but its own digest does not fit: what only its run knew was changed (when it finished, how long it took, on how many threads, by which command), or the digest itself.\n`,
    );
  const { lines, differing, aligned } = pageDifferences(bare(text), bare(made), MOST_TOLD);
  const more = differing - lines.length;
  const how = aligned ? `${grouped(differing)} lines of the page differ` : 'the page differs';
  throw new NotEqual(
    [
      `${place}: not equal. ${again}; ${differing === 1 && aligned ? 'one line of the page differs' : how}:`,
      ...lines.map((line) => `  ${line}`),
      ...(more > 0 ? [`  and ${grouped(more)} more`] : []),
      whyNotEqual(digestFits),
      '',
    ].join('\n'),
  );
}

/** Without the digest of the page, which follows from the rest and has a sentence of its own. */
const bare = (page: string): string => page.replace(/"page":"[^"]*"\}<\/template>/, '"page":""}</template>');
