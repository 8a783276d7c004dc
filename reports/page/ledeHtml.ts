import { typeset } from './typeset.ts';

/** A paragraph whose first sentence stands out: read alone, these are the answer. */
export function ledeHtml(paragraph: string): string {
  const [, first, rest] = /^(.*?[^.]\.)( [A-Z0-9"“].*)?$/s.exec(paragraph) ?? [];
  return first === undefined ? typeset(paragraph) : `<strong>${typeset(first)}</strong>${typeset(rest ?? '')}`;
}
