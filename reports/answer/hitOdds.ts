import type { Forecast } from '../../src/summary/forecast.ts';
import { article } from '../words/article.ts';
import { calendarMonth } from '../words/calendarMonth.ts';
import { chance } from '../words/chance.ts';
import { ofFutures } from '../words/ofFutures.ts';
import type { CapacityEvent } from './capacityEvent.ts';
import { hitChance } from './hitChance.ts';

/** A share of futures that start at capacity too large to pass over in the answer. */
const WORTH_SAYING = 0.05;

/** "You have a 72 % chance (70-74 %) of hitting capacity by March 2029", with those counted in who are there already. */
export function hitOdds(forecast: Forecast, { personal, curve }: CapacityEvent, month: number): string {
  const { start, trials } = forecast;
  const { words, range } = chance(hitChance(curve, month, trials), trials);
  const interval = range === '' ? '' : ` (${range})`;
  const hit = `of hitting capacity by ${calendarMonth(start, month)}`;
  const odds = /^\d+ %$/.test(words)
    ? `${article(words)} ${words} chance${interval} ${hit}`
    : `a chance ${hit} that is ${words}${interval}`;
  const [have, are] = personal ? ['You have', 'You are'] : ['The practice has', 'The practice is'];
  if (curve.already < WORTH_SAYING) return `${have} ${odds}`;
  const first = ofFutures(hitChance(curve, 0, trials), trials);
  const lower = have[0].toLowerCase() + have.slice(1);
  return `${are} at capacity from the start in ${first}; counting those, ${lower} ${odds}`;
}
