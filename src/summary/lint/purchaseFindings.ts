import type { Forecast } from '../forecast.ts';
import { type Finding, percentOf } from './finding.ts';

/** Books that were not bought, since the cash in hand did not reach for the part of the price that no loan pays. */
export const purchaseFindings = ({ events, months }: Pick<Forecast, 'events' | 'months'>): Finding[] =>
  Object.entries(events).flatMap(([name, { label, byMonth }]) => {
    const share = name.startsWith('policyRefused.') ? byMonth[months - 1] : 0;
    if (share === 0) return [];
    return [
      {
        path: `policies.${name.slice('policyRefused.'.length)}.buyBook`,
        sentence: `${label} in ${percentOf(share)} of futures, where cash and the loan fell short of the price or no advisor was there. Lower the price, finance more, or buy later.`,
      },
    ];
  });
