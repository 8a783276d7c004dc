import type { Table } from '../block.ts';
import type { Story } from '../story.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';

/** What of a story is pasted into a message or minutes: the answer, its figures, the goals, the practice at a glance, notes. */
export function summaryMarkdown({ title, question, answer, caveat, figures, blocks, provenance }: Story): string {
  const blockOf = (wanted: string) => blocks.find(({ id }) => id === wanted);
  const [goals, glance, notes] = ['goals', 'figures', 'notes'].map(blockOf);
  const parts = [
    `# ${escapeMarkdown(title)}`,
    ...(question === '' ? [] : [`*${escapeMarkdown(question)}*`]),
    ...answer.map(escapeMarkdown),
    escapeMarkdown(caveat),
    list(figures.map(({ value, label }) => `**${escapeMarkdown(value)}** ${escapeMarkdown(label)}`)),
    ...(goals === undefined
      ? []
      : [
          `## ${escapeMarkdown(goals.heading)}`,
          escapeMarkdown(goals.sentence),
          list((goals.list ?? []).map(escapeMarkdown)),
        ]),
    ...(glance?.tables?.[0] === undefined ? [] : [`## ${escapeMarkdown(glance.heading)}`, table(glance.tables[0])]),
    ...(notes === undefined
      ? []
      : [`## ${escapeMarkdown(notes.heading)}`, list((notes.list ?? []).map(escapeMarkdown))]),
    '---',
    provenance.map(({ term, value }) => `${escapeMarkdown(term)}: ${escapeMarkdown(value)}`).join('; '),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function table({ columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ label }) => escapeMarkdown(label))),
    line(columns.map(({ align }) => (align === 'right' ? '---:' : '---'))),
    ...rows.map((cells) => line(cells.map(escapeMarkdown))),
  ].join('\n');
}
