import type { BarsChart } from '../chartSpec.ts';
import { type PlotOptions, rect, text } from '../plot.ts';
import { percent } from '../words/percent.ts';
import { colour, PAPER } from './palette.ts';
import type { Sheet } from './sheet.ts';

const SIDE = 8;
const FIGURE = 62; // pixels for the figure beside the longest bar
const THICK = 0.34; // of a row

/** Parts of a whole, one bar a row: its name above it, its figure beside it, a line over its 95 % interval. */
export function barsChart({ bars }: BarsChart, sheet: Sheet): PlotOptions {
  const most = Math.max(0.01, ...bars.map(({ high }) => high));
  const rows = bars.map((bar, i) => ({
    ...bar,
    zero: 0,
    top: i + 0.56 - THICK / 2,
    base: i + 0.56 + THICK / 2,
    middle: i + 0.56,
    above: i + 0.54,
    below: i + 0.58,
    name: i + 0.2,
    said: bar.label,
    fill: colour(bar.tone),
  }));
  const words = {
    textAnchor: 'start',
    fontSize: sheet.font,
    fill: colour('ink'),
    stroke: PAPER,
    strokeWidth: 3,
  } as const;
  return {
    className: 'plot',
    width: sheet.width,
    height: sheet.height,
    marginTop: 4,
    marginBottom: 8,
    marginLeft: SIDE,
    marginRight: FIGURE,
    style: { fontSize: `${sheet.font}px`, fontFamily: 'inherit' },
    x: { type: 'linear', domain: [0, most], axis: null },
    y: { type: 'linear', domain: [bars.length, 0], axis: null },
    marks: [
      rect(rows, { x1: 'zero', x2: 'share', y1: 'top', y2: 'base', fill: 'fill', fillOpacity: 0.9 }),
      rect(rows, { x1: 'low', x2: 'high', y1: 'above', y2: 'below', fill: colour('ink') }),
      text(rows, { ...words, x: 'zero', y: 'name', text: 'said' }),
      text(rows, { ...words, x: 'high', y: 'middle', text: ({ share }: { share: number }) => percent(share), dx: 6 }),
    ],
  };
}
