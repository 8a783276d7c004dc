import type { ChartSpec } from '../chartSpec.ts';
import { type ChartDocument, drawChart } from '../charts/drawChart.ts';
import { NARROW, WIDE } from '../charts/sheet.ts';
import { FAN_KEY } from '../words/fanKey.ts';
import { typeset } from './typeset.ts';

/** Both drawings of a chart under one caption; the style shows the one that fits and hides the other from everyone. */
export function chartHtml(chart: ChartSpec, id: string, heading: string, document: ChartDocument): string {
  const [wide, narrow] = [WIDE, NARROW].map((sheet) => drawChart(chart, sheet, id, heading, document, true));
  const key = chart.kind === 'fan' ? ` ${FAN_KEY}` : '';
  return `<figure>
<figcaption>${typeset(`${chart.caption}${key}`)}</figcaption>
<div class="wide">${wide}</div>
<div class="narrow">${narrow}</div>
</figure>`;
}
