import type { ForecastInput } from '../../src/summary/forecast.ts';

export const INPUTS: readonly ForecastInput[] = [
  {
    path: 'tiers.platinum.hours',
    kind: 'uncertain',
    p10: 16,
    p50: 20,
    p90: 24,
    unit: 'hours a year',
    source: 'F10: Littlechild in Practice Made Perfect',
  },
  {
    path: 'requests.perYear',
    kind: 'uncertain',
    p10: 4.6,
    p50: 8,
    p90: 13.7,
    unit: 'requests a year',
    source: 'own estimate',
  },
  {
    path: 'market.annualReturn',
    kind: 'fixed',
    value: 0.064,
    unit: 'share a year',
    source: 'F60: Horizon Actuarial survey',
  },
  { path: 'people.owner.pay', kind: 'fixed', value: 165_000, unit: 'dollars a year', source: 'F24' },
  { path: 'recruiting.months', kind: 'perEvent', p10: 4, p50: 5, p90: 6, unit: 'months', source: 'F21' },
];
