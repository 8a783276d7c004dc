import type { Block } from '../block.ts';
import type { ChartDocument } from '../charts/drawChart.ts';
import { chartHtml } from './chartHtml.ts';
import { tableHtml } from './tableHtml.ts';
import { typeset } from './typeset.ts';

/** One finding: what it says beside what shows it. */
export function blockHtml({ id, heading, sentence, chart, tables, list }: Block, document: ChartDocument): string {
  const shown = [
    chart === undefined ? '' : chartHtml(chart, id, heading, document),
    ...(tables ?? []).map(tableHtml),
    list === undefined ? '' : `<ul>\n${list.map((item) => `<li><bdi>${typeset(item)}</bdi></li>`).join('\n')}\n</ul>`,
  ];
  return `<section id="${id}" aria-labelledby="${id}-h">
<div class="say"><h2 id="${id}-h">${typeset(heading)}</h2>
<p>${typeset(sentence)}</p></div>
<div class="show">
${shown.filter((part) => part !== '').join('\n')}
</div>
</section>`;
}
