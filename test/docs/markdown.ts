/** Lines of the fenced or indented code of a text, without prompts. */
export function codeLines(markdown: string): string[] {
  const lines: string[] = [];
  let fence = '';
  let afterBlank = true;
  for (const line of markdown.split('\n')) {
    const mark = /^ {0,3}(```+|~~~+)/.exec(line)?.[1] ?? '';
    if (mark && (fence === '' || mark.startsWith(fence))) fence = fence === '' ? mark : '';
    else if (fence !== '' || (afterBlank && /^ {4}\S/.test(line))) lines.push(line.trim().replace(/^[$>] /, ''));
    afterBlank = line.trim() === '' || (fence === '' && /^ {4}/.test(line) && afterBlank);
  }
  return lines.filter((line) => line !== '');
}

/** Everything set as code: the lines of code blocks and what stands between single backquotes. */
export function codeTexts(markdown: string): string[] {
  const spans = [...withoutFences(markdown).matchAll(/`([^`\n]+)`/g)].map(([, code]) => code as string);
  return [...codeLines(markdown), ...spans];
}

/** Targets of links and images, code aside. */
export function linkTargets(markdown: string): string[] {
  const text = withoutFences(markdown).replace(/`[^`\n]*`/g, '');
  const inline = [...text.matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g)];
  const referenced = [...text.matchAll(/^ {0,3}\[[^\]]+\]:\s+<?([^\s>]+)>?/gm)];
  const html = [...text.matchAll(/\b(?:href|src)="([^"]+)"/g)];
  return [...inline, ...referenced, ...html].map(([, target]) => target as string);
}

/** The names by which a text's headings can be linked to, made as GitHub makes them. */
export function anchors(markdown: string): Set<string> {
  const names = new Set<string>();
  for (const [, heading] of withoutFences(markdown).matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)) {
    const plain = (heading as string).replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`*]/g, '');
    const slug = plain
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-');
    let name = slug;
    for (let n = 1; names.has(name); n++) name = `${slug}-${n}`;
    names.add(name);
  }
  return names;
}

const withoutFences = (markdown: string): string => markdown.replace(/^ {0,3}(```+|~~~+)[\s\S]*?^ {0,3}\1.*$/gm, '');
