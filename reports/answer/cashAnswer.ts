import type { Forecast } from '../../src/summary/forecast.ts';
import { calendarMonth } from '../words/calendarMonth.ts';
import { ofFutures } from '../words/ofFutures.ts';
import { hitChance } from './hitChance.ts';

/** A chance of running out of cash too large to keep from the answer. */
const WORTH_SAYING = 0.05;

/** Whether the answer has to speak of cash. */
export function cashMatters({ events, months, trials }: Forecast): boolean {
  return events.cashOut !== undefined && hitChance(events.cashOut, months, trials).share >= WORTH_SAYING;
}

/** "Cash falls below zero in 51 % (50-52 %) of futures by December 2036, ...", where that is not rare. */
export function cashAnswer(forecast: Forecast): readonly string[] {
  if (!cashMatters(forecast)) return [];
  const { events, months, trials, start } = forecast;
  const { already, byMonth } = events.cashOut;
  const by = hitChance(events.cashOut, months, trials);
  const half = already >= by.share / 2 ? 0 : byMonth.findIndex((share) => already + share >= by.share / 2) + 1;
  const when = half === 0 ? 'half of those from the start' : `half of those by ${calendarMonth(start, half)}`;
  const inThem = ofFutures(by, trials);
  return [`Cash falls below zero in ${inThem} by ${calendarMonth(start, months)}${trials < 10 ? '' : `, in ${when}`}.`];
}
