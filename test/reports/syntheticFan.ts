import type { MeasureFan, Statistic } from '../../src/summary/forecast.ts';
import { seven } from './seven.ts';

const Z: Readonly<Record<Statistic, number>> = {
  mean: 0,
  sd: Number.NaN,
  p5: -1.645,
  p10: -1.2816,
  p25: -0.6745,
  p50: 0,
  p75: 0.6745,
  p90: 1.2816,
  p95: 1.645,
};

/** A normal spread around a path. */
export function syntheticFan(
  unit: string,
  label: string,
  months: number,
  opening: number | null,
  middle: (month: number) => number,
  spread: (month: number) => number,
): MeasureFan {
  const series = (statistic: Statistic) =>
    Array.from({ length: months }, (_, i) =>
      statistic === 'sd' ? seven(spread(i + 1)) : seven(middle(i + 1) + Z[statistic] * spread(i + 1)),
    );
  const [mean, sd, p5, p10, p25, p50, p75, p90, p95] = (Object.keys(Z) as Statistic[]).map(series);
  return { unit, label, opening, mean, sd, p5, p10, p25, p50, p75, p90, p95 };
}

/** Never above one, as a share is. */
export function capped(measure: MeasureFan): MeasureFan {
  return changed(measure, (value) => Math.min(1, value));
}

/** Whole and never below zero, as a count is. */
export function counted(measure: MeasureFan): MeasureFan {
  return changed(measure, (value) => Math.max(0, Math.round(value)));
}

function changed(measure: MeasureFan, change: (value: number) => number): MeasureFan {
  const cap = (values: readonly (number | null)[]) => values.map((value) => (value === null ? null : change(value)));
  const { mean, sd, p5, p10, p25, p50, p75, p90, p95 } = measure;
  return {
    ...measure,
    mean: cap(mean),
    sd,
    p5: cap(p5),
    p10: cap(p10),
    p25: cap(p25),
    p50: cap(p50),
    p75: cap(p75),
    p90: cap(p90),
    p95: cap(p95),
  };
}
