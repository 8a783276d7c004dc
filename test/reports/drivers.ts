import type { Driver } from '../../src/summary/forecast.ts';

/** Shares as the default solo has them. */
export const DRIVERS: readonly Driver[] = [
  {
    outcome: 'aum',
    label: 'assets at the end',
    learnable: { share: 0.098, low: 0.084, high: 0.112 },
    inputs: [{ path: 'work.requests.perYear', share: 0.064, low: 0.053, high: 0.074 }],
  },
  {
    outcome: 'cash',
    label: 'cash at the end',
    learnable: { share: 0.004, low: 0, high: 0.02 },
    inputs: [],
  },
  {
    outcome: 'capacity.firm',
    label: 'the month in which the firm is at capacity',
    learnable: { share: 0.685, low: 0.659, high: 0.711 },
    inputs: [
      { path: 'work.requests.perYear', share: 0.347, low: 0.33, high: 0.363 },
      { path: 'channels.organic.leadsPerYear', share: 0.205, low: 0.194, high: 0.216 },
      { path: 'channels.referrals.mentionRate', share: 0.013, low: 0.008, high: 0.018 },
    ],
  },
];
