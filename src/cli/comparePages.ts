import { parseHTML } from 'linkedom';
import { tellComparison } from '../../reports/compare/tellComparison.ts';
import { renderHtml } from '../../reports/html.ts';
import { madeFromComparison } from '../../reports/page/madeFrom.ts';
import { sealPage } from '../../reports/page/sealPage.ts';
import type { RunFacts } from '../../reports/runFacts.ts';
import { renderTerminal } from '../../reports/terminal.ts';
import type { Comparison } from '../summary/comparison.ts';
import type { CompareFormat } from './compareOptions.ts';
import type { NamedContent } from './writeFiles.ts';

/** The files of a comparison, complete before the first is written. */
export function comparisonFiles(
  comparison: Comparison,
  facts: RunFacts,
  formats: readonly CompareFormat[],
): readonly NamedContent[] {
  const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>');
  const page = (): string =>
    sealPage(
      renderHtml(tellComparison(comparison), comparison, facts, document),
      madeFromComparison(comparison),
      { ...facts, command: '' }, // futures are told again by a forecast's page alone
    );
  const makers: Readonly<Record<CompareFormat, () => NamedContent>> = {
    html: () => ({ name: 'report.html', content: page() }),
    json: () => ({ name: 'compare.json', content: `${JSON.stringify(comparison)}\n` }),
  };
  return formats.map((format) => makers[format]());
}

export function comparisonText(
  comparison: Comparison,
  facts: RunFacts,
  style: { readonly columns: number; readonly color: boolean },
): string {
  return renderTerminal(tellComparison(comparison), facts, style);
}
