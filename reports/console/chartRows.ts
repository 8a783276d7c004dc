import { milestones } from '../blocks/milestones.ts';
import { shortMoment } from '../blocks/moment.ts';
import type {
  ChartSpec,
  ColumnsChart,
  CurvesChart,
  FanChart,
  PanelsChart,
  Point,
  StackChart,
  TimelineChart,
} from '../chartSpec.ts';
import { counted } from '../words/counted.ts';
import { partFigure } from '../words/partFigure.ts';
import { signedRatio } from '../words/percent.ts';
import { quantity } from '../words/quantity.ts';

/** One line of a chart in text: a name, a picture of it, and the same in words. */
export type ChartRow = {
  readonly label: string;
  readonly picture:
    | { readonly kind: 'bar'; readonly part: number }
    | { readonly kind: 'spark'; readonly values: readonly number[]; readonly low: number; readonly high: number };
  readonly words: string;
};

/** What a chart becomes where there are only letters. */
export function chartRows(spec: ChartSpec): readonly ChartRow[] {
  switch (spec.kind) {
    case 'fan':
      return fanRows(spec);
    case 'curves':
      return curveRows(spec);
    case 'stack':
      return stackRows(spec);
    case 'columns':
      return columnRows(spec);
    case 'bars':
      return spec.bars.map(({ label, share }) => ({
        label,
        picture: { kind: 'bar', part: share },
        words: partFigure(share, spec.unit),
      }));
    case 'timeline':
      return laneRows(spec);
    case 'panels':
      return panelRows(spec);
  }
}

function fanRows({ rows, unit }: FanChart): readonly ChartRow[] {
  const low = Math.min(...rows.map(({ p10 }) => p10));
  const high = Math.max(...rows.map(({ p90 }) => p90));
  const lines = [
    ['1 in 10 above', 'p90'],
    ['Median', 'p50'],
    ['1 in 10 below', 'p10'],
  ] as const;
  return lines.map(([label, statistic]) => {
    const values = rows.map((row) => row[statistic]);
    return {
      label,
      picture: { kind: 'spark', values, low, high },
      words: `${quantity(values[0], unit)} to ${quantity(values[values.length - 1], unit)}`,
    };
  });
}

/** The first curve date by date, since it is what the block is about; the others in a line each. */
function curveRows({ curves, unit, start, months, top }: CurvesChart): readonly ChartRow[] {
  const high = top ?? Math.max(0, ...curves.flatMap(({ points }) => points.map(({ value }) => value)));
  const wanted = new Set([...milestones(months), curves[0]?.points.at(-1)?.month]);
  const say = (value: number) => partFigure(value, unit);
  const dated =
    unit !== 'share'
      ? []
      : (curves[0]?.points ?? [])
          .filter(({ month }) => wanted.has(month))
          .map(
            ({ month, value }): ChartRow => ({
              label: `${curves.length > 1 || curves[0].short !== undefined ? `${curves[0].short ?? curves[0].label}, ` : ''}${shortMoment(start, month)}`,
              picture: { kind: 'bar', part: high > 0 ? value / high : 0 },
              words: say(value),
            }),
          );
  const others = curves.slice(dated.length > 0 ? 1 : 0).map(({ label, points }): ChartRow => {
    const values = points.map(({ value }) => value);
    const last = points.at(-1)?.month ?? months;
    const end = last < months ? ` by ${shortMoment(start, last)}` : '';
    const words = values.length === 0 ? 'n/a' : `${say(values[0])} to ${say(values[values.length - 1])}${end}`;
    return { label, picture: { kind: 'spark', values, low: 0, high }, words };
  });
  return [...settled(dated, curves[0]?.points ?? [], say, start), ...others];
}

/** Bars that all say the same are one bar, named after the month from which it is true. */
function settled(
  rows: readonly ChartRow[],
  points: readonly Point[],
  say: (value: number) => string,
  start: string,
): readonly ChartRow[] {
  const first = rows[0];
  if (rows.length < 2 || rows.some(({ words }) => words !== first.words)) return rows;
  const since = points.find(({ value }) => say(value) === first.words)?.month ?? 0;
  const name = first.label.includes(', ') ? `${first.label.slice(0, first.label.lastIndexOf(', '))}, ` : '';
  return [{ ...first, label: `${name}${since === 0 ? 'from the start' : `by ${shortMoment(start, since)}`}` }];
}

function stackRows({ layers, unit, start, months }: StackChart): readonly ChartRow[] {
  const last = layers.map(({ points }) => points[points.length - 1]?.value ?? 0);
  const all = last.reduce((sum, value) => sum + value, 0);
  return layers.map(({ label }, i) => ({
    label,
    picture: { kind: 'bar', part: all > 0 ? last[i] / all : 0 },
    words: `${unit === 'hours' ? counted(partFigure(last[i], unit), 'hours a week') : partFigure(last[i], unit)} in ${shortMoment(start, months)}`,
  }));
}

function columnRows({ parts, net }: ColumnsChart): readonly ChartRow[] {
  const all = [...parts, net];
  const low = Math.min(0, ...all.flatMap(({ values }) => values));
  const high = Math.max(0, ...all.flatMap(({ values }) => values));
  return all.map(({ label, values }) => ({
    label,
    picture: { kind: 'spark', values, low, high },
    words:
      values.length === 1
        ? signedRatio(values[0])
        : `${signedRatio(values[0])} to ${signedRatio(values[values.length - 1])}`,
  }));
}

function laneRows({ lanes, unit }: TimelineChart): readonly ChartRow[] {
  const high = Math.max(0, ...lanes.flatMap(({ points }) => points.map(({ value }) => value)));
  return lanes.map(({ label, points }) => {
    const values = points.map(({ value }) => value);
    const words = `${partFigure(values[0] ?? 0, unit)} to ${partFigure(values.at(-1) ?? 0, unit)}`;
    return { label, picture: { kind: 'spark', values, low: 0, high }, words };
  });
}

function panelRows({ panels, unit }: PanelsChart): readonly ChartRow[] {
  const all = panels.flatMap(({ rows }) => rows.map(({ p50 }) => p50));
  const [low, high] = [Math.min(...all), Math.max(...all)];
  return panels.map(({ label, rows }) => {
    const values = rows.map(({ p50 }) => p50);
    const words = `${quantity(values[0], unit)} to ${quantity(values[values.length - 1], unit)}`;
    return { label, picture: { kind: 'spark', values, low, high }, words };
  });
}
