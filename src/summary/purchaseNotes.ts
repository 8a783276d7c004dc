import type { Forecast } from './forecast.ts';

/** Books that were not bought, since the cash in hand did not reach for the part of the price that no loan pays. */
export const purchaseNotes = ({ events, months }: Pick<Forecast, 'events' | 'months'>): string[] =>
  Object.entries(events).flatMap(([name, { label, byMonth }]) => {
    const share = name.startsWith('policyRefused.') ? byMonth[months - 1] : 0;
    if (share === 0) return [];
    const percent = Number((100 * share).toPrecision(2));
    return [
      `${label} in ${percent} % of futures, where cash and the loan fell short of the price or no advisor was there. Lower the price, finance more, or buy later.`,
    ];
  });
