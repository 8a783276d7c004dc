import type { FanChart } from '../chartSpec.ts';
import { areaY, lineY, type Markish, type PlotOptions, ruleY } from '../plot.ts';
import { quantity } from '../words/quantity.ts';
import { type EndLabel, endLabels } from './endLabels.ts';
import { fitting, framed, frameOf } from './frame.ts';
import { landmarkMarks } from './landmarkMarks.ts';
import { colour, SOFT } from './palette.ts';
import type { Sheet } from './sheet.ts';
import { thinned } from './thinned.ts';

const BANDS = [
  { low: 'p5', high: 'p95', opacity: 0.14 },
  { low: 'p10', high: 'p90', opacity: 0.16 },
  { low: 'p25', high: 'p75', opacity: 0.24 },
] as const;
/** A pace that leaves the futures far below is cut here, so that they are not pressed flat. */
const PACE_ROOM = 1.25;

/** Bands of 50, 80 and 90 % of futures around the median. */
export function fanChart(spec: FanChart, sheet: Sheet): PlotOptions {
  const values = spec.rows.flatMap(({ p5, p95 }) => [p5, p95]);
  const highest = Math.max(...values, ...spec.levels.map(({ value }) => value));
  const pace = (spec.pace?.points ?? []).filter(({ value }) => value <= Math.max(highest, highest * PACE_ROOM));
  const low = Math.min(...values, ...(spec.fromZero ? [0] : []), ...spec.levels.map(({ value }) => value));
  const labels = namesOf(
    spec,
    sheet,
    pace[pace.length - 1]?.month === spec.months ? pace[pace.length - 1].value : null,
  );
  const frame = frameOf(
    spec,
    { low, high: Math.min(spec.top ?? Infinity, Math.max(highest, ...pace.map(({ value }) => value))) },
    labels.map((label) => label.text),
    sheet,
  );
  const rows = thinned(spec.rows);
  return framed(spec, frame, [
    ...BANDS.map((band) =>
      areaY(rows, { x: 'month', y1: band.low, y2: band.high, fill: colour(spec.tone), fillOpacity: band.opacity }),
    ),
    ...(pace.length > 1
      ? [
          lineY(thinned(pace), {
            x: 'month',
            y: 'value',
            stroke: colour('ink'),
            strokeDasharray: '5,4',
            strokeWidth: 1.5,
          }),
        ]
      : []),
    lineY(rows, { x: 'month', y: 'p50', stroke: colour(spec.tone), strokeWidth: 2.5 }),
    ...levelMarks(spec),
    ...landmarkMarks(spec.landmarks ?? [], spec, sheet),
    ...endLabels(labels, frame),
  ]);
}

function namesOf(spec: FanChart, sheet: Sheet, pace: number | null): EndLabel[] {
  const last = spec.rows[spec.rows.length - 1];
  const say = (value: number) => quantity(value, spec.unit);
  const [middle, edge, ink] = [colour(spec.tone), SOFT, colour('ink')];
  const wide = sheet.name === 'wide';
  const names: EndLabel[] = [
    { value: last.p50, text: wide ? `${say(last.p50)} median` : say(last.p50), fill: middle, bold: true },
  ];
  if (last.p10 < last.p90) {
    names.push({ value: last.p90, text: wide ? `${say(last.p90)} 1 in 10 above` : say(last.p90), fill: edge });
    names.push({ value: last.p10, text: wide ? `${say(last.p10)} 1 in 10 below` : say(last.p10), fill: edge });
  }
  for (const { value, label } of spec.levels)
    names.push({ value, text: wide ? label : (label.split(' ').at(-1) ?? label), fill: ink });
  if (pace !== null && spec.pace)
    names.push({ value: pace, text: wide ? spec.pace.label : spec.pace.label.split(' a ')[0], fill: ink });
  return names.map((name) => ({ ...name, text: fitting(name.text, sheet) }));
}

function levelMarks(spec: FanChart): Markish[] {
  return spec.levels.map(({ value }, i) =>
    ruleY([value], { stroke: colour('ink'), strokeWidth: 1, ...(i === 0 ? {} : { strokeDasharray: '2,3' }) }),
  );
}
