import type { Lane, TimelineChart } from '../chartSpec.ts';
import { areaY, dot, type Markish, type PlotOptions, rect, ruleX, text } from '../plot.ts';
import { partFigure } from '../words/partFigure.ts';
import { monthTicks } from './monthTicks.ts';
import { colour, labelColour, PAPER, SOFT } from './palette.ts';
import type { Sheet } from './sheet.ts';
import { thinned } from './thinned.ts';

const LANE = 78; // pixels
const BOTTOM = 30;
const SIDE = 8;
const FIGURE = 52; // pixels for the figure at the end of a lane
/** Where in a lane its base lies, and how high the most people stand on it. */
const BASE = 0.94;
const HIGH = 0.42;

/** A lane for each role: people at work as a step, faint while they learn; a dot and a line for when they start. */
export function timelineChart(spec: TimelineChart, sheet: Sheet): PlotOptions {
  const { lanes, start, months } = spec;
  const most = Math.max(1, ...lanes.flatMap(({ points }) => points.map(({ value }) => value)));
  const ticks = monthTicks(start, months, sheet.width - SIDE - FIGURE, sheet);
  const named = new Map(ticks.map(({ month, label }) => [month, label]));
  return {
    className: 'plot',
    width: sheet.width,
    height: lanes.length * LANE + BOTTOM + 4,
    marginTop: 4,
    marginBottom: BOTTOM,
    marginLeft: SIDE,
    marginRight: FIGURE,
    style: { fontSize: `${sheet.font}px`, fontFamily: 'inherit' },
    x: {
      type: 'linear',
      domain: [0, months],
      ticks: ticks.map(({ month }) => month),
      tickFormat: (month: number) => named.get(month) ?? '',
      tickSize: 4,
      label: null,
    },
    y: { type: 'linear', domain: [lanes.length, 0], axis: null },
    marks: [
      ruleX(
        ticks.map(({ month }) => month),
        { stroke: colour('pale'), strokeWidth: 1 },
      ),
      ...lanes.flatMap((lane, i) => laneMarks(lane, i, most, sheet, spec)),
    ],
  };
}

function laneMarks(lane: Lane, i: number, most: number, sheet: Sheet, { unit, months }: TimelineChart): Markish[] {
  const base = i + BASE;
  const top = (value: number) => base - (HIGH * value) / most;
  const fill = colour(lane.tone);
  const rows = thinned(lane.points).map(({ month, value }) => ({ month, base, top: top(value) }));
  const end = lane.points.at(-1);
  const words = { textAnchor: 'start', stroke: PAPER, strokeWidth: 3, fontSize: sheet.font } as const;
  const line = (said: string, at: number, more: object) =>
    text([said], { ...words, x: () => 0, y: () => i + at, text: (name: string) => name, ...more });
  return [
    areaY(rows, { x: 'month', y1: 'base', y2: 'top', fill, fillOpacity: 0.8, curve: 'step-before' }),
    ...startMarks(lane, base, base - HIGH, months),
    line(lane.label, 0.14, { fill: labelColour(lane.tone), fontWeight: 650 }),
    line(sheet.name === 'wide' ? lane.words : lane.short, 0.34, { fill: SOFT }),
    ...(end === undefined
      ? []
      : [
          text([partFigure(end.value, unit)], {
            ...words,
            x: () => months,
            y: () => Math.min(base - 0.08, top(end.value / 2)),
            text: (figure: string) => figure,
            fill: colour('ink'),
            dx: 7,
          }),
        ]),
  ];
}

/** The learning is paler; the dot is the median start, the line 8 of 10 futures. */
function startMarks({ starts, trained }: Lane, base: number, high: number, months: number): Markish[] {
  if (starts === undefined) return [];
  const { month, low, high: late } = starts;
  const learning =
    trained === undefined || trained <= month
      ? []
      : [
          rect([{ from: month, to: Math.min(trained, months), high, base }], {
            x1: 'from',
            x2: 'to',
            y1: 'high',
            y2: 'base',
            fill: PAPER,
            fillOpacity: 0.55,
          }),
        ];
  const between =
    low === null
      ? []
      : [
          rect([{ from: low, to: late ?? months, high: base - 0.018, base: base + 0.018 }], {
            x1: 'from',
            x2: 'to',
            y1: 'high',
            y2: 'base',
            fill: colour('ink'),
          }),
        ];
  return [
    ...learning,
    ...between,
    dot([{ month, base }], { x: 'month', y: 'base', r: 4, fill: colour('ink'), stroke: PAPER, strokeWidth: 1.5 }),
  ];
}
