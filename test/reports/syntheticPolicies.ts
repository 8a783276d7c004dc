import type { Forecast } from '../../src/summary/forecast.ts';
import { passage } from './passage.ts';

type Policy =
  | { readonly label: string; readonly month: number }
  | { readonly label: string; readonly ever: number; readonly half: number };

/** The forecast of a plan that decides something: on a date, or in a share of futures, half of those by a month. */
export function withPolicies(forecast: Forecast, policies: readonly Policy[]): Forecast {
  const { months, trials, practice, events } = forecast;
  const curves = policies.flatMap((policy, i) =>
    'month' in policy
      ? []
      : [[`policy.p${i}`, passage(policy.label, months, trials, 0, policy.ever, policy.half)] as const],
  );
  return {
    ...forecast,
    practice: {
      ...practice,
      policies: policies.map((policy, i) => ({
        id: `p${i}`,
        label: policy.label,
        actions: ['hire'],
        month: 'month' in policy ? policy.month : null,
      })),
    },
    events: { ...events, ...Object.fromEntries(curves) },
  };
}
