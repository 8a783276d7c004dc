const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Text that stays text in Markdown, also in a cell of a table: no emphasis, links, headings, lists or HTML. Nothing that a
 * person writes in a name of a usual kind is changed.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]|~#]/g, (letter) => `\\${letter}`)
    .replace(/[&<>]/g, (letter) => ENTITIES[letter])
    .replace(/:\/\//g, '\\://')
    .replace(/\b(www)\./gi, '$1\\.')
    .replace(/(\S)@(?=\S)/g, '$1\\@')
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}
