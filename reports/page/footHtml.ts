import type { Fact } from '../block.ts';
import type { RunFacts } from '../runFacts.ts';
import type { Story } from '../story.ts';
import { significant } from '../words/significant.ts';
import { escapeHtml } from './escapeHtml.ts';

/** What it takes to get the forecast again, and how this run went. */
export function footHtml({ provenance, scenario }: Story, facts: RunFacts): string {
  const run: readonly Fact[] = [
    { term: 'Finished', value: facts.finishedAt },
    {
      term: 'Took',
      value: `${significant(facts.seconds)} s on ${facts.threads} thread${facts.threads === 1 ? '' : 's'}`,
    },
    { term: 'Headroom', value: `${facts.headroom} on Node ${facts.node}` },
  ];
  const item = ({ term, value }: Fact) =>
    `<div><dt>${escapeHtml(term)}</dt><dd><bdi>${escapeHtml(value)}</bdi></dd></div>`;
  const text =
    scenario === ''
      ? ''
      : `<details><summary>The scenario as it was read</summary>\n<pre dir="auto">${escapeHtml(scenario)}</pre></details>`;
  return `<footer>
<h2>How to get this again</h2>
<p>The same scenario, seed and number of futures give the same figures on any machine.</p>
<dl>
${[...provenance, ...run].map(item).join('\n')}
</dl>
${text}
</footer>`;
}
