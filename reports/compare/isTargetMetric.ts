import type { TargetMetric } from '../../src/summary/forecast.ts';

const METRICS: readonly TargetMetric[] = ['aum', 'revenue', 'households', 'organicAum'];

export const isTargetMetric = (name: string): name is TargetMetric => METRICS.some((metric) => metric === name);
