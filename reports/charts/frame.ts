import type { ChartSpec } from '../chartSpec.ts';
import type { Markish, PlotOptions } from '../plot.ts';
import { ruleY } from '../plot.ts';
import { plainName } from '../words/plainName.ts';
import { axisFigure } from './axisFigure.ts';
import { monthTicks } from './monthTicks.ts';
import { type NiceScale, niceScale } from './niceScale.ts';
import { colour } from './palette.ts';
import { type Sheet, textWidth } from './sheet.ts';

/** Where a chart's axes lie: known before drawing, so that labels can be placed beside the marks. */
export type Frame = {
  readonly sheet: Sheet;
  readonly scale: NiceScale;
  readonly months: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

type Extent = { readonly low: number; readonly high: number };

/** Lays out a chart over months, with room on the right for the longest of its end labels. */
export function frameOf(spec: ChartSpec, extent: Extent, labels: readonly string[], sheet: Sheet): Frame {
  const scale = niceScale(extent.low, extent.high, sheet.name === 'wide' ? 6 : 5, spec.unit === 'people');
  const widest = Math.max(0, ...labels.flatMap((label) => label.split('\n')).map((line) => textWidth(line, sheet)));
  const axis = Math.max(...scale.ticks.map((tick) => textWidth(axisFigure(tick, spec.unit, scale.step), sheet)));
  const right = Math.min(sheet.width * 0.34, widest + 14);
  return {
    sheet,
    scale,
    months: spec.months,
    top: 14,
    bottom: 30,
    left: Math.ceil(axis + 12),
    right: Math.ceil(right),
  };
}

const LINES = 2;

/** A label that fits the margin it is written in: on two lines where one is too short, cut where two are. */
export function fitting(label: string, sheet: Sheet): string {
  const most = Math.floor((sheet.width * 0.34 - 14) / textWidth('x', sheet));
  const lines: string[] = [];
  for (const word of plainName(label, 200).split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && Array.from(`${last} ${word}`).length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const kept = [...lines.slice(0, LINES - 1), ...(lines.length < LINES ? [] : [lines.slice(LINES - 1).join(' ')])];
  return kept.map((line) => plainName(line, most)).join('\n');
}

/** Axes, grid and sizes; the marks of the chart lie on top of the grid. */
export function framed(spec: ChartSpec, frame: Frame, marks: readonly Markish[]): PlotOptions {
  const { sheet, scale, top, bottom, left, right, months } = frame;
  const ticks = monthTicks(spec.start, months, sheet.width - left - right, sheet);
  const named = new Map(ticks.map(({ month, label }) => [month, label]));
  return {
    className: 'plot',
    width: sheet.width,
    height: sheet.height,
    marginTop: top,
    marginBottom: bottom,
    marginLeft: left,
    marginRight: right,
    style: { fontSize: `${sheet.font}px`, fontFamily: 'inherit' },
    x: {
      type: 'linear',
      domain: [0, months],
      ticks: ticks.map(({ month }) => month),
      tickFormat: (month: number) => named.get(month) ?? '',
      tickSize: 4,
      label: null,
    },
    y: {
      type: 'linear',
      domain: [scale.low, scale.high],
      ticks: [...scale.ticks],
      tickFormat: (value: number) => axisFigure(value, spec.unit, scale.step),
      tickSize: 0,
      label: null,
    },
    marks: [ruleY(scale.ticks, { stroke: colour('pale'), strokeWidth: 1 }), ...marks],
  };
}
