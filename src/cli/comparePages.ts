import { tellComparison } from '../../reports/compare/tellComparison.ts';
import { renderHtml } from '../../reports/html.ts';
import { madeFromComparison } from '../../reports/page/madeFrom.ts';
import { sealPage } from '../../reports/page/sealPage.ts';
import type { RunFacts } from '../../reports/runFacts.ts';
import { renderTerminal } from '../../reports/terminal.ts';
import { sha256 } from '../job/sha256.ts';
import type { Comparison } from '../summary/comparison.ts';
import { chartDocument } from './chartDocument.ts';
import type { CompareFormat } from './compareOptions.ts';
import type { NamedContent } from './writeFiles.ts';

/** A comparison as it is shown: its story is told once, for its files and for the terminal. */
export function renderComparison(comparison: Comparison, facts: RunFacts) {
  const story = tellComparison(comparison);
  const page = (): string =>
    sealPage(
      renderHtml(story, comparison, facts, chartDocument()),
      madeFromComparison(comparison),
      { ...facts, command: '' }, // futures are told again by a forecast's page alone
      sha256,
    );
  const made: Readonly<Record<CompareFormat, () => NamedContent>> = {
    html: () => ({ name: 'report.html', content: page() }),
    json: () => ({ name: 'compare.json', content: `${JSON.stringify(comparison)}\n` }),
  };
  return {
    /** The files of some formats, complete before the first is written. */
    files: (formats: readonly CompareFormat[]): readonly NamedContent[] => formats.map((format) => made[format]()),
    text: (style: { readonly columns: number; readonly color: boolean }): string => renderTerminal(story, facts, style),
  };
}
