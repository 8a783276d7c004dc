import type { Layer, StackChart } from '../chartSpec.ts';
import { areaY, lineY, type PlotOptions } from '../plot.ts';
import { type EndLabel, endLabels } from './endLabels.ts';
import { figureInChart, partsInChart } from './figureInChart.ts';
import { fitting, framed, frameOf } from './frame.ts';
import { colour, PAPER } from './palette.ts';
import type { Sheet } from './sheet.ts';
import { thinned } from './thinned.ts';

type Piled = Omit<Layer, 'points'> & { readonly rows: readonly { month: number; low: number; high: number }[] };

/** A layer thinner than this part of the whole at the end gets no label: it cannot be seen either. */
const VISIBLE = 0.006;

/** Parts that add up, the first at the bottom, each named at its right end. */
export function stackChart(spec: StackChart, sheet: Sheet): PlotOptions {
  const piles = pile(spec);
  const top = Math.max(...(piles.at(-1)?.rows.map(({ high }) => high) ?? [0]));
  const labels = namesOf(spec, piles, top, sheet);
  const high = spec.unit === 'share' ? 1 : Math.max(top, ...(spec.line?.points.map(({ value }) => value) ?? []));
  const frame = frameOf(
    spec,
    { low: 0, high },
    labels.map(({ text }) => text),
    sheet,
  );
  return framed(spec, frame, [
    ...piles.map(({ tone, rows }) =>
      areaY(spread(thinned(rows)), {
        x: 'month',
        y1: 'low',
        y2: 'high',
        fill: colour(tone),
        fillOpacity: 0.85,
        stroke: PAPER,
        strokeWidth: 0.75,
      }),
    ),
    ...(spec.line
      ? [lineY(spread(thinned(spec.line.points)), { x: 'month', y: 'value', stroke: colour('ink'), strokeWidth: 2 })]
      : []),
    ...endLabels(labels, frame),
  ]);
}

/** A single month is drawn as the month it is, from its first day to its last. */
function spread<T extends { readonly month: number }>(rows: readonly T[]): readonly T[] {
  return rows.length === 1 ? [{ ...rows[0], month: rows[0].month - 1 }, rows[0]] : rows;
}

function pile({ layers }: StackChart): readonly Piled[] {
  const floor = new Float64Array(layers[0]?.points.length ?? 0);
  return layers.map(({ points, ...layer }) => ({
    ...layer,
    rows: points.map(({ month, value }, i) => {
      const low = floor[i];
      floor[i] = low + value;
      return { month, low, high: low + value };
    }),
  }));
}

function namesOf(spec: StackChart, piles: readonly Piled[], top: number, sheet: Sheet): EndLabel[] {
  const ends = piles.map(({ rows }) => rows[rows.length - 1]);
  const said = partsInChart(
    ends.map(({ low, high }) => high - low),
    spec.unit,
  );
  const names: EndLabel[] = piles.flatMap(({ label, short }, i) => {
    const name = sheet.name === 'narrow' ? (short ?? label) : label;
    const { low, high } = ends[i];
    if (high - low < VISIBLE * top) return [];
    return [{ value: (low + high) / 2, text: fitting(`${said[i]} ${name}`, sheet), fill: colour('ink') }];
  });
  const line = spec.line?.points.at(-1);
  if (line === undefined || spec.line === undefined) return names;
  return [
    ...names,
    {
      value: line.value,
      text: fitting(
        `${figureInChart(line.value, spec.unit)} ${sheet.name === 'narrow' ? spec.line.short : spec.line.label}`,
        sheet,
      ),
      fill: colour('ink'),
      bold: true,
    },
  ];
}
