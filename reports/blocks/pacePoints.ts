import type { Forecast, TargetMetric } from '../../src/summary/forecast.ts';
import { rate } from '../words/percent.ts';
import type { FanSubject } from './fanBlock.ts';
import { fanValue } from './fanValue.ts';

/** The path a metric would take at exactly its target, from its median at the start; nothing where none is set. */
export function pacePoints(forecast: Forecast, metric: TargetMetric, factor = 1): Pick<FanSubject, 'pace'> {
  const target = forecast.targets.find((one) => one.metric === metric);
  const fan = forecast.measures[metric];
  const opening = fan === undefined ? 0 : (fanValue(fan, 'p50', 0) ?? 0);
  if (target === undefined || opening <= 0) return {};
  const monthly = Math.log1p(target.rate) / 12;
  const points = Array.from({ length: forecast.months + 1 }, (_, month) => ({
    month,
    value: opening * factor * Math.exp(monthly * month),
  }));
  return { pace: { label: `${rate(target.rate)} a year`, points } };
}
