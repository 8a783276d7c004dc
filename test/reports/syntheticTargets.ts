import { shareInterval } from '../../reports/words/shareInterval.ts';
import type { EventCurve, GrowthSplit, Limit, Share, Target, TargetMetric } from '../../src/summary/forecast.ts';
import { seven } from './seven.ts';

/** Hours nearly always, cash now and then. */
export function limits(months: number, capacity: EventCurve): Readonly<Record<Limit, readonly number[]>> {
  const hours = capacity.byMonth.map((share) => seven(capacity.already + share * 0.97));
  const cash = capacity.byMonth.map((_, i) => seven((1 - capacity.already) * 0.015 * (1 - Math.exp(-(i + 1) / 50))));
  const zero = Array.from({ length: months }, () => 0);
  return {
    hours,
    cap: zero,
    cash,
    service: zero,
    none: hours.map((share, i) => seven(Math.max(0, 1 - share - cash[i]))),
  };
}

/** A target that fewer and fewer futures keep up with. */
export function targetsOf(months: number, trials: number): readonly Target[] {
  const years = Math.floor(months / 12);
  const share = (metric: number, month: number) =>
    [0.33, 0.3, 0.22, 0.06][metric] * (0.7 + 0.5 * Math.exp(-month / 30));
  const growth: GrowthSplit[] = Array.from({ length: years }, (_, i) => ({
    market: 0.055 - 0.0005 * i,
    flows: -0.004 - 0.001 * i,
    new: 0.062 - 0.003 * i,
    lost: 0.03 + 0.001 * i,
  }));
  return (['aum', 'revenue', 'households', 'organicAum'] as const).map((metric: TargetMetric, k): Target => {
    const byYear: Share[] = Array.from({ length: years }, (_, i) =>
      shareInterval(seven(share(k, (i + 1) * 12)), trials),
    );
    return {
      metric,
      rate: 0.124,
      onPace: Array.from({ length: months }, (_, i) => (i < 11 ? null : seven(share(k, i + 1)))),
      byYear,
      atHorizon: months < 12 ? null : shareInterval(seven(share(k, months)), trials),
      ...(metric === 'aum' ? { growth } : {}),
    };
  });
}
