import type { ChartSpec, Point, Tone } from '../chartSpec.ts';
import { shortMonth } from '../words/calendarMonth.ts';
import { partFigure } from '../words/partFigure.ts';
import { partFigures } from '../words/partFigures.ts';
import { signedRatio } from '../words/percent.ts';
import { plainName } from '../words/plainName.ts';
import { quantity } from '../words/quantity.ts';

/** What a reader is told of one month: between which months it is asked for, where its rule stands, and the lines. */
export type Readout = {
  readonly from: number;
  readonly to: number;
  readonly month: number;
  readonly title: string;
  readonly lines: readonly { readonly words: string; readonly tone?: Tone }[];
};

const YEAR = 12;
const NAME = 24; // letters of a name that fit a box

/** The figures behind a chart, at no more than `most` months spread evenly over it. Bars say theirs themselves, and panels are too small. */
export function readouts(spec: ChartSpec, most: number): readonly Readout[] {
  if (spec.kind === 'bars' || spec.kind === 'panels') return [];
  if (spec.kind === 'columns') {
    return spec.categories.map((category, i) => ({
      from: i * YEAR,
      to: (i + 1) * YEAR,
      month: i * YEAR + YEAR / 2,
      title: `Year to ${category}`,
      lines: [
        ...spec.parts.map(({ label, tone, values }) => ({ words: `${label} ${signedRatio(values[i])}`, tone })),
        { words: `${spec.net.label} ${signedRatio(spec.net.values[i])}` },
      ],
    }));
  }
  const { start, months } = spec;
  const every = Math.max(1, Math.ceil(months / most));
  const asked = Array.from({ length: Math.floor(months / every) }, (_, i) => months - i * every).reverse();
  const all = [0, ...asked];
  return all.flatMap((month, i) => {
    const lines = linesOf(spec, month);
    if (lines.length === 0) return [];
    const from = i === 0 ? 0 : (all[i - 1] + month) / 2;
    const to = i === all.length - 1 ? months : (month + all[i + 1]) / 2;
    return [{ from, to, month, title: month === 0 ? 'Start' : shortMonth(start, month), lines }];
  });
}

/** What stands for a month: nearly always months follow one another without a gap. */
function atMonth<T extends { readonly month: number }>(points: readonly T[], month: number): T | undefined {
  const guess = points[month - (points[0]?.month ?? 0)];
  return guess?.month === month ? guess : points.find((point) => point.month === month);
}

/** The layers of a stack at a month, which add up. */
function partsOf({ layers, unit }: Extract<ChartSpec, { kind: 'stack' }>, month: number): Readout['lines'] {
  const there = layers.flatMap(({ label, points, tone }) => {
    const point = atMonth(points, month);
    return point === undefined ? [] : [{ label, tone, value: point.value }];
  });
  const said = partFigures(
    there.map(({ value }) => value),
    unit,
  );
  return there.map(({ label, tone }, i) => ({ words: `${said[i]} ${plainName(label, NAME)}`, tone }));
}

function linesOf(spec: Exclude<ChartSpec, { kind: 'bars' | 'columns' | 'panels' }>, month: number): Readout['lines'] {
  const say = (value: number) => partFigure(value, spec.unit);
  const named = (label: string, points: readonly Point[], tone?: Tone) => {
    const point = atMonth(points, month);
    return point === undefined
      ? []
      : [{ words: `${say(point.value)} ${plainName(label, NAME)}`, ...(tone === undefined ? {} : { tone }) }];
  };
  switch (spec.kind) {
    case 'fan': {
      const row = atMonth(spec.rows, month);
      if (row === undefined) return [];
      const [middle, low, high] = [row.p50, row.p10, row.p90].map((value) => quantity(value, spec.unit));
      return [
        { words: `${middle} median`, tone: spec.tone },
        ...(low === high ? [] : [{ words: `${low} to ${high}: 8 of 10` }]),
      ];
    }
    case 'curves':
      return spec.curves.flatMap(({ label, points, tone }) => named(label, points, tone));
    case 'stack':
      return [
        ...(spec.line === undefined ? [] : named(spec.line.label, spec.line.points)),
        ...partsOf(spec, month).toReversed(),
      ];
    case 'timeline':
      return spec.lanes.flatMap(({ label, points, tone }) => named(label, points, tone));
  }
}
