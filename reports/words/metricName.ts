import type { TargetMetric } from '../../src/summary/forecast.ts';

const NAMES: Readonly<Record<TargetMetric, string>> = {
  aum: 'assets',
  revenue: 'revenue',
  households: 'households',
  organicAum: 'assets without markets',
};

export function metricName(metric: TargetMetric): string {
  return NAMES[metric];
}
