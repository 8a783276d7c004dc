import type { Forecast } from '../../src/summary/forecast.ts';
import { fanValue } from '../blocks/fanValue.ts';
import { workKinds } from '../blocks/workKinds.ts';
import { listed } from '../words/listed.ts';
import { percent } from '../words/percent.ts';

const NAMED = 3;

/** "client requests (38 %), reviews and planning (22 %) and ...": the largest parts of the hours of a month; or ''. */
export function weekFill(forecast: Forecast, month: number): string {
  const parts = workKinds(forecast)
    .map(({ label, fan }) => ({ label, hours: fanValue(fan, 'mean', Math.max(1, month)) ?? 0 }))
    .filter(({ hours }) => hours > 0);
  const all = parts.reduce((sum, { hours }) => sum + hours, 0);
  const largest = parts.toSorted((a, b) => b.hours - a.hours).slice(0, NAMED);
  return listed(largest.map(({ label, hours }) => `${label} (${percent(hours / all)})`));
}
