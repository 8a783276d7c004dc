import type { Curve, CurvesChart } from '../chartSpec.ts';
import { areaY, dot, lineY, type Markish, type PlotOptions, ruleY } from '../plot.ts';
import { endLabels } from './endLabels.ts';
import { figureInChart } from './figureInChart.ts';
import { fitting, framed, frameOf } from './frame.ts';
import { landmarkMarks } from './landmarkMarks.ts';
import { colour, labelColour } from './palette.ts';
import type { Sheet } from './sheet.ts';
import { thinned } from './thinned.ts';

/** Lines named at their ends, each with its band where it has one. */
export function curvesChart(spec: CurvesChart, sheet: Sheet): PlotOptions {
  const curves = spec.curves.filter(({ points }) => points.length > 0);
  const values = curves.flatMap(({ points, band }) => [
    ...points.map(({ value }) => value),
    ...(band ?? []).flatMap(({ low, high }) => [low, high]),
  ]);
  const say = (value: number) => figureInChart(value, spec.unit);
  const labels = curves.map(({ label, short, tone, points }) => {
    const { month, value } = points[points.length - 1];
    return {
      month,
      value,
      text: fitting(`${say(value)} ${sheet.name === 'narrow' ? (short ?? label) : label}`, sheet),
      fill: labelColour(tone),
      bold: false,
    };
  });
  const high = spec.top ?? Math.max(spec.unit === 'people' ? 2 : 0, ...values);
  const frame = frameOf(
    spec,
    { low: Math.min(0, ...values), high },
    labels.map((label) => label.text),
    sheet,
  );
  const zero = frame.scale.low < 0 ? [ruleY([0], { stroke: colour('ink'), strokeWidth: 1 })] : [];
  const named = curves.length > ROOM_FOR_WORDS ? [] : (spec.landmarks ?? []);
  const ends = curves.map(({ points }) => points[points.length - 1].month);
  return framed(spec, frame, [
    ...zero,
    ...curves.flatMap(bandMarks),
    ...curves.flatMap(lineMarks),
    ...landmarkMarks(named, { tone: curves[0]?.tone ?? 'ink', months: spec.months, ends }, sheet),
    ...endLabels(labels, frame),
  ]);
}

function bandMarks({ band, tone, dots }: Curve): Markish[] {
  if (band === undefined || band.length < 2 || dots) return [];
  return [areaY(thinned(band), { x: 'month', y1: 'low', y2: 'high', fill: colour(tone), fillOpacity: 0.22 })];
}

function lineMarks({ points, band, tone, dashed, steps, dots }: Curve): Markish[] {
  const stroke = colour(tone);
  const line = lineY(thinned(points), {
    x: 'month',
    y: 'value',
    stroke,
    strokeWidth: dashed ? 1.75 : 2.5,
    ...(dashed ? { strokeDasharray: '5,4' } : {}),
    curve: steps ? 'step-before' : 'linear',
  });
  if (!dots) return [line];
  // an interval is drawn at each dot: between anniversaries nothing is claimed
  const bars = (band ?? []).map((point) =>
    lineY([point.low, point.high], { x: () => point.month, y: (value: number) => value, stroke, strokeWidth: 1.25 }),
  );
  return [line, ...bars, dot(points, { x: 'month', y: 'value', fill: stroke, r: 3.5 })];
}

/** More curves than one and its warning would run through the words, and a mark without words says nothing. */
const ROOM_FOR_WORDS = 2;
