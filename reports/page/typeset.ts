import { escapeHtml } from './escapeHtml.ts';

/** Escaped, with the marks a typesetter would use: a dash in ranges, a minus before figures, no break before "%". */
export function typeset(text: string): string {
  return escapeHtml(text)
    .replace(/(\d)-(\d+) %/g, '$1\u2060–\u2060$2 %')
    .replace(/(^|[\s(])-(?=[$\d])/g, '$1\u2212\u2060')
    .replace(/(\d) %/g, '$1\u00a0%');
}
