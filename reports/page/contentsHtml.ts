import type { Block } from '../block.ts';
import { typeset } from './typeset.ts';

/** Fewer sections than this need no list of them. */
const FEW = 4;

/** The sections by name, to jump to. */
export function contentsHtml(blocks: readonly Block[]): string {
  if (blocks.length < FEW) return '';
  const items = blocks.map(({ id, heading }) => `<li><a href="#${id}">${typeset(heading)}</a></li>`);
  return `<nav aria-label="Sections"><ol>\n${items.join('\n')}\n</ol></nav>`;
}
