import type { Block } from './block.ts';
import { chartText } from './console/chartText.ts';
import { type Paint, paint } from './console/paint.ts';
import { tableText } from './console/tableText.ts';
import { wrapped } from './console/wrapped.ts';
import type { RunFacts } from './runFacts.ts';
import type { Story } from './story.ts';
import { significant } from './words/significant.ts';

export type TerminalOptions = {
  readonly columns: number;
  readonly color: boolean;
  /** Words in place of bars and columns: for those who are read to. */
  readonly plain?: boolean;
};

const INDENT = '  ';
const NARROWEST = 40;
const WIDEST = 200;
/** Prose is set narrower than a wide terminal, as on any page. */
const PROSE = 96;

/** The story as text: the answer first, then each finding with bars whose figures stand beside them. */
export function renderTerminal(story: Story, facts: RunFacts | undefined, options: TerminalOptions): string {
  const columns = Math.max(NARROWEST, Math.min(WIDEST, Math.floor(options.columns) || 80));
  const ink = paint(options.color);
  const lines = [
    ...wrapped(story.title, columns).map(ink.strong),
    ...(story.question === '' ? [] : wrapped(story.question, Math.min(columns, PROSE)).map(ink.soft)),
    ...story.answer.flatMap((sentence) => ['', ...wrapped(sentence, Math.min(columns, PROSE))]),
    '',
    ...wrapped(story.caveat, Math.min(columns, PROSE)).map(ink.soft),
    ...story.blocks.flatMap((block) => ['', ...blockText(block, columns, ink, options.plain === true)]),
    '',
    ...wrapped(foot(story, facts), Math.min(columns, PROSE)).map(ink.soft),
  ];
  return `${lines.join('\n')}\n`;
}

function blockText(block: Block, columns: number, ink: Paint, plain: boolean): readonly string[] {
  const { heading, sentence } = block;
  const { chart, tables, list } = block.short === true ? { ...block, chart: undefined, tables: [], list: [] } : block;
  const open = (tables ?? []).filter(({ folded, onPageOnly }) => !folded && onPageOnly !== true);
  return [
    ...wrapped(heading, columns).map(ink.strong),
    ...wrapped(sentence, Math.min(columns, PROSE), INDENT),
    ...(chart === undefined
      ? []
      : plain
        ? wrapped(chart.description, Math.min(columns, PROSE), INDENT)
        : chartText(chart, columns, ink)),
    ...open.flatMap((table) => [
      ...(open.length < 2 ? [] : wrapped(`${table.caption}:`, columns, INDENT).map(ink.soft)),
      ...tableText(table, plain ? 0 : columns, ink, columns),
    ]),
    ...(list ?? []).flatMap((item) => wrapped(`- ${item}`, Math.min(columns, PROSE), INDENT, `${INDENT}  `)),
  ];
}

function foot({ provenance }: Story, facts: RunFacts | undefined): string {
  const known = provenance.map(({ term, value }) => `${term} ${value}`);
  const run =
    facts === undefined
      ? []
      : [
          `Headroom ${facts.headroom} on Node ${facts.node}`,
          `${significant(facts.seconds)} s on ${facts.threads} thread${facts.threads === 1 ? '' : 's'}`,
          `finished ${facts.finishedAt}`,
        ];
  return `${[...known, ...run].join('; ')}.`;
}
