import type { Forecast, TargetMetric } from '../../src/summary/forecast.ts';
import { chanceWithRange } from '../words/chance.ts';
import { dollars } from '../words/dollars.ts';
import { rate } from '../words/percent.ts';
import { pacePoints } from './pacePoints.ts';

/** " Growing 12.4 % a year would make it $110M: 29 % (28-30 %) of futures do."; '' where no target is set. */
export function paceWords(forecast: Forecast, metric: TargetMetric, factor = 1): string {
  const target = forecast.targets.find((one) => one.metric === metric);
  const { pace } = pacePoints(forecast, metric, factor);
  if (target === undefined || pace === undefined || target.atHorizon === null) return '';
  const end = dollars(pace.points[forecast.months].value);
  const share = chanceWithRange(target.atHorizon, forecast.trials);
  return ` Growing ${rate(target.rate)} a year would make it ${end}; futures that do at least that: ${share}.`;
}
