import type { Forecast } from '../../src/summary/forecast.ts';

const FAN = ['mean', 'sd', 'p5', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95'] as const;

/** What no forecast may hold: a number that is none, a figure missing where it is defined, a chance outside 0 to 1. */
export function forecastFaults(forecast: Forecast): readonly string[] {
  const faults = notFinite(forecast, 'forecast');
  for (const [name, fan] of Object.entries(forecast.measures)) {
    for (const statistic of FAN) {
      const lost = fan[statistic].findIndex((value, t) => value === null && (fan.defined?.[t] ?? 1) > 0);
      if (lost >= 0) faults.push(`${name}.${statistic} is missing in month ${lost + 1}, where it is defined`);
    }
  }
  for (const [name, curve] of Object.entries(forecast.events)) {
    const shares = [curve.already, curve.never, ...curve.byMonth, ...curve.low, ...curve.high];
    if (shares.some((share) => !(share >= 0 && share <= 1))) faults.push(`a chance of ${name} is none`);
  }
  return faults;
}

function notFinite(value: unknown, path: string): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${value}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => notFinite(part, `${path}.${key}`));
}
