import type { ColumnsChart } from '../chartSpec.ts';
import { dot, type PlotOptions, rect, ruleY } from '../plot.ts';
import { signedRatio } from '../words/percent.ts';
import { endLabels } from './endLabels.ts';
import { fitting, framed, frameOf } from './frame.ts';
import { colour, PAPER } from './palette.ts';
import type { Sheet } from './sheet.ts';

const YEAR = 12;
/** Part of a year's width left free on either side of its column. */
const GAP = 1.6;

type Piece = { readonly from: number; readonly to: number; readonly low: number; readonly high: number };

/** One column a year: what adds stands on zero, what takes away hangs from it, a dot at the sum. */
export function columnsChart(spec: ColumnsChart, sheet: Sheet): PlotOptions {
  const pieces = pieced(spec);
  const all = pieces.flatMap(({ rows }) => rows);
  const end = spec.categories.length - 1;
  const labels = pieces.map(({ label, rows }, i) => ({
    value: (rows[end].low + rows[end].high) / 2,
    text: fitting(`${signedRatio(spec.parts[i].values[end])} ${label}`, sheet),
    fill: colour('ink'),
  }));
  const extent = { low: Math.min(0, ...all.map(({ low }) => low)), high: Math.max(0, ...all.map(({ high }) => high)) };
  const frame = frameOf(
    spec,
    extent,
    labels.map(({ text }) => text),
    sheet,
  );
  const net = spec.net.values.map((value, i) => ({ month: middle(i), value }));
  return framed(spec, frame, [
    ...pieces.map(({ tone, rows }) =>
      rect(rows, { x1: 'from', x2: 'to', y1: 'low', y2: 'high', fill: colour(tone), fillOpacity: 0.9 }),
    ),
    ruleY([0], { stroke: colour('ink'), strokeWidth: 1 }),
    dot(net, { x: 'month', y: 'value', r: 4, fill: colour('ink'), stroke: PAPER, strokeWidth: 1.5 }),
    ...endLabels(labels, frame),
  ]);
}

function middle(year: number): number {
  return year * YEAR + YEAR / 2;
}

function pieced({ parts, categories }: ColumnsChart) {
  const above = new Float64Array(categories.length);
  const below = new Float64Array(categories.length);
  return parts.map(({ label, tone, values }) => ({
    label,
    tone,
    rows: values.map((value, i): Piece => {
      const pile = value < 0 ? below : above;
      const from = pile[i];
      pile[i] = from + value;
      return {
        from: i * YEAR + GAP,
        to: (i + 1) * YEAR - GAP,
        low: Math.min(from, pile[i]),
        high: Math.max(from, pile[i]),
      };
    }),
  }));
}
