import type { ChartSpec } from '../chartSpec.ts';
import { type PlotOptions, plot } from '../plot.ts';
import { barsChart } from './barsChart.ts';
import { columnsChart } from './columnsChart.ts';
import { curvesChart } from './curvesChart.ts';
import { fanChart } from './fanChart.ts';
import { hoverLayer } from './hoverLayer.ts';
import { panelsChart } from './panelsChart.ts';
import type { Sheet } from './sheet.ts';
import { stackChart } from './stackChart.ts';
import { tidySvg } from './tidySvg.ts';
import { timelineChart } from './timelineChart.ts';

/** What Plot needs of a document; a DOM without a browser has it. */
export type ChartDocument = {
  readonly documentElement: unknown;
  createElementNS(space: string, name: string): unknown;
};

/** The chart as SVG text; `name` makes its ids its own on the page. With `hover` figures show under the pointer, by the page's style. */
export function drawChart(
  spec: ChartSpec,
  sheet: Sheet,
  name: string,
  title: string,
  document: ChartDocument,
  hover = false,
): string {
  const options = optionsOf(spec, sheet);
  const svg: { readonly outerHTML: string } = plot({ ...options, document });
  const drawn = tidySvg(svg.outerHTML, `${name}-${sheet.name}`, title, spec.description);
  return hover ? drawn.replace(/<\/svg>$/, () => `${hoverLayer(spec, sheet, options)}</svg>`) : drawn;
}

function optionsOf(spec: ChartSpec, sheet: Sheet): PlotOptions {
  switch (spec.kind) {
    case 'fan':
      return fanChart(spec, sheet);
    case 'curves':
      return curvesChart(spec, sheet);
    case 'stack':
      return stackChart(spec, sheet);
    case 'columns':
      return columnsChart(spec, sheet);
    case 'bars':
      return barsChart(spec, sheet);
    case 'panels':
      return panelsChart(spec, sheet);
    case 'timeline':
      return timelineChart(spec, sheet);
  }
}
