import type { Forecast } from '../../src/summary/forecast.ts';
import { capacityNames } from '../blocks/capacityNames.ts';
import { calendarMonth } from '../words/calendarMonth.ts';
import { ofFutures } from '../words/ofFutures.ts';
import type { CapacityEvent } from './capacityEvent.ts';
import { hitChance } from './hitChance.ts';

/** Where several people may run out of hours: who is likeliest to be there by that month. */
export function firstToHit(forecast: Forecast, { personal }: CapacityEvent, month: number): string {
  if (personal) return '';
  const { start, trials } = forecast;
  const runners = capacityNames(forecast)
    .map(({ label, curve }) => ({ label, by: hitChance(curve, month, trials) }))
    .toSorted((a, b) => b.by.share - a.by.share);
  if (runners.length < 2) return '';
  const [first, second] = runners;
  const then = `by ${calendarMonth(start, month)}`;
  if (first.by.low <= second.by.share) return `${first.label} and ${second.label} are about level ${then}.`;
  return `The likeliest to be there ${then} is ${first.label}: in ${ofFutures(first.by, trials)}.`;
}
