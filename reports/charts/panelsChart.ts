import type { Panel, PanelsChart } from '../chartSpec.ts';
import { areaY, lineY, type Markish, type PlotOptions, ruleY, text } from '../plot.ts';
import { plainName } from '../words/plainName.ts';
import { figure } from '../words/quantity.ts';
import { axisFigure } from './axisFigure.ts';
import { monthTicks } from './monthTicks.ts';
import { niceScale } from './niceScale.ts';
import { colour, labelColour, PAPER } from './palette.ts';
import { type Sheet, textWidth } from './sheet.ts';
import { thinned } from './thinned.ts';

const HEAD = 22; // pixels for the name of a panel
const FOOT = 28; // for the months below it
const ROW = 150; // height of a panel where they stand one above the other
const BOLD = 1.12; // width of bold figures against plain ones
const ACROSS = 3; // panels side by side at most: more are too narrow to be read

/** Small multiples: one panel a scenario, all on the same axes; the median of the first is dashed in the others. */
export function panelsChart(spec: PanelsChart, sheet: Sheet): PlotOptions {
  const { panels, unit, fromZero, top = Infinity } = spec;
  const values = panels.flatMap(({ rows }) => rows.flatMap(({ p10, p90 }) => [p10, p90]));
  const high = Math.min(top, Math.max(...values));
  const scale = niceScale(Math.min(...values, ...(fromZero ? [0] : [])), high, sheet.name === 'wide' ? 5 : 4);
  const axis = Math.max(...scale.ticks.map((tick) => textWidth(axisFigure(tick, unit, scale.step), sheet)));
  const ends = Math.max(...panels.map(({ rows }) => textWidth(figure(rows[rows.length - 1].p50, unit), sheet)));
  const left = Math.ceil(axis + 12);
  const right = Math.ceil(ends * BOLD + 12);
  const beside = sheet.name === 'wide' && panels.length <= ACROSS;
  const count = panels.length;
  const room = sheet.width - left - right;
  // the gap between two panels holds the figure at the end of a line
  const gap = beside ? Math.min(0.9, (right + 10) / (room / count)) : (HEAD + FOOT) / (ROW + FOOT);
  const facet = beside ? 'fx' : 'fy';
  const width = beside ? (room * (1 - gap)) / (count - gap) : room;
  const ticks = monthTicks(spec.start, spec.months, width, sheet);
  const names = new Map(ticks.map(({ month, label }) => [month, label]));
  const bands = { domain: panels.map((_, i) => i), paddingInner: gap, paddingOuter: 0, axis: null };
  return {
    className: 'plot',
    width: sheet.width,
    height: beside ? sheet.height * 0.82 : HEAD + FOOT + (ROW + FOOT) * count,
    marginTop: HEAD,
    marginBottom: FOOT,
    marginLeft: left,
    marginRight: right,
    style: { fontSize: `${sheet.font}px`, fontFamily: 'inherit' },
    [facet]: bands,
    x: {
      type: 'linear',
      domain: [0, spec.months],
      ticks: ticks.map(({ month }) => month),
      tickFormat: (month: number) => names.get(month) ?? '',
      tickSize: 4,
      label: null,
    },
    y: {
      type: 'linear',
      domain: [scale.low, scale.high],
      ticks: [...scale.ticks],
      tickFormat: (value: number) => axisFigure(value, unit, scale.step),
      tickSize: 0,
      label: null,
    },
    marks: [
      ruleY(scale.ticks, { stroke: colour('pale'), strokeWidth: 1 }),
      ...(scale.low < 0 ? [ruleY([0], { stroke: colour('ink'), strokeWidth: 1 })] : []),
      ...panels.flatMap((panel, i) => marksOf(panel, panels[0], i, facet, spec, sheet, width)),
    ],
  };
}

function marksOf(
  panel: Panel,
  base: Panel,
  place: number,
  facet: 'fx' | 'fy',
  { unit, months }: PanelsChart,
  sheet: Sheet,
  width: number,
): Markish[] {
  const at = { [facet]: () => place };
  const rows = thinned(panel.rows);
  const stroke = colour(panel.tone);
  const end = panel.rows[panel.rows.length - 1];
  const reference = place === 0 ? [] : [line(thinned(base.rows), { ...at, stroke: colour(base.tone), dashed: true })];
  const words = { ...at, stroke: PAPER, strokeWidth: 3, textAnchor: 'start', fontSize: sheet.font } as const;
  return [
    areaY(rows, { ...at, x: 'month', y1: 'p10', y2: 'p90', fill: stroke, fillOpacity: 0.2 }),
    ...reference,
    line(rows, { ...at, stroke, dashed: false }),
    text([end], {
      ...words,
      x: () => months,
      y: 'p50',
      dx: 6,
      text: () => figure(end.p50, unit),
      fill: labelColour(panel.tone),
      fontWeight: 650,
    }),
    text([panel], {
      ...words,
      frameAnchor: 'top-left',
      dy: -HEAD + 8,
      text: () => plainName(panel.label, Math.max(8, Math.floor(width / textWidth('x', sheet)))),
      fill: colour('ink'),
      fontWeight: 650,
    }),
  ];
}

type Stroke = { readonly stroke: string; readonly dashed: boolean };

const line = (rows: Panel['rows'], { stroke, dashed, ...at }: Stroke & object): Markish =>
  lineY(rows, {
    ...at,
    x: 'month',
    y: 'p50',
    stroke,
    strokeWidth: dashed ? 1.5 : 2.5,
    ...(dashed && { strokeDasharray: '5,4' }),
  });
