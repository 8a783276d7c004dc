import type { BarsChart } from '../chartSpec.ts';
import { lineY, type PlotOptions, rect, text } from '../plot.ts';
import { percent } from '../words/percent.ts';
import { plainName } from '../words/plainName.ts';
import { colour, PAPER } from './palette.ts';
import { type Sheet, textWidth } from './sheet.ts';

const SIDE = 8;
const FIGURE = 62; // pixels for the figure beside the longest bar
const THICK = 0.34; // of a row

const ROW = 44; // pixels a bar takes with its name

/** One bar a row: its name above it, its figure beside it, a line over its 95 % interval, a mark where it is wanted. */
export function barsChart({ bars, whole }: BarsChart, sheet: Sheet): PlotOptions {
  const most = whole === true ? 1 : Math.max(0.01, ...bars.map(({ high }) => high));
  const rows = bars.map((bar, i) => ({
    ...bar,
    zero: 0,
    top: i + 0.56 - THICK / 2,
    base: i + 0.56 + THICK / 2,
    middle: i + 0.56,
    above: i + 0.54,
    below: i + 0.58,
    name: i + 0.2,
    said: plainName(bar.label, Math.floor((sheet.width - SIDE) / textWidth('x', sheet))),
    fill: colour(bar.tone),
  }));
  const wanted = rows.flatMap((row) => (row.wanted === undefined ? [] : [{ ...row, wanted: row.wanted }]));
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
    height: bars.length * ROW + 12,
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
      ...(whole === true
        ? [rect(rows, { x1: 'zero', x2: () => 1, y1: 'top', y2: 'base', stroke: colour('pale'), fill: 'none' })]
        : []),
      ...wanted.map((row) =>
        lineY([row.top - 0.1, row.base + 0.1], {
          x: () => row.wanted,
          y: (at: number) => at,
          stroke: colour('ink'),
          strokeWidth: 2.5,
        }),
      ),
      text(rows, { ...words, x: 'zero', y: 'name', text: 'said' }),
      text(rows, {
        ...words,
        x: whole === true ? () => 1 : 'high',
        y: 'middle',
        text: ({ share }: { share: number }) => percent(share),
        dx: 6,
      }),
    ],
  };
}
