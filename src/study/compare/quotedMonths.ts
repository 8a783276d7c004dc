import { productLimit } from '../../stats/productLimit.ts';
import { quotedMonth } from '../../summary/quotedMonth.ts';
import type { Sightings } from './sightings.ts';

/** Months whose chance is told: those that each scenario's own answer quotes, and the last. */
export const quotedMonths = (event: string, scenarios: readonly Sightings[], months: number): readonly number[] => {
  if (event === 'cashOut') return [months];
  const quoted = scenarios.map(({ events }) => {
    const { already, byMonth } = productLimit(events.get(event) ?? [], months);
    return quotedMonth({ already, byMonth: Array.from(byMonth) }, months);
  });
  return [...new Set([...quoted, months])].toSorted((a, b) => a - b);
};
