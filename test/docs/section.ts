const OPENING = (name: string) => `<!-- ${name} -->`;
const CLOSING = '<!-- end -->';

/** Names of the generated sections of a text: an opening comment with a colon in it, such as `<!-- keys: work -->`. */
export function sectionNames(markdown: string): string[] {
  return [...markdown.matchAll(/^<!-- (\w+: [\w,. -]+) -->$/gm)].map(([, name]) => name as string);
}

/** The text with what stands between a section's opening comment and its `<!-- end -->` replaced. */
export function withSection(markdown: string, name: string, content: string): string {
  const from = markdown.indexOf(`${OPENING(name)}\n`);
  const to = markdown.indexOf(CLOSING, from);
  if (from < 0 || to < 0) throw new Error(`there is no section ${OPENING(name)} ... ${CLOSING}`);
  return `${markdown.slice(0, from)}${OPENING(name)}\n\n${content.trim()}\n\n${markdown.slice(to)}`;
}

/** A table of Markdown; a bar within a cell is escaped. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
