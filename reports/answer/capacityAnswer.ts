import type { Forecast } from '../../src/summary/forecast.ts';
import { quotedMonth } from '../../src/summary/quotedMonth.ts';
import { FEW } from '../blocks/fanWords.ts';
import { calendarMonth } from '../words/calendarMonth.ts';
import { grouped } from '../words/grouped.ts';
import { ofFutures } from '../words/ofFutures.ts';
import { shareInterval } from '../words/shareInterval.ts';
import { type CapacityEvent, capacityEvent } from './capacityEvent.ts';
import { firstToHit } from './firstToHit.ts';
import { hitChance } from './hitChance.ts';
import { hitMonth } from './hitMonth.ts';
import { hitOdds } from './hitOdds.ts';
import { hitRange } from './hitRange.ts';
import { weekFill } from './weekFill.ts';

/** When capacity is hit, in sentences that never say more than the forecast knows. */
export function capacityAnswer(forecast: Forecast): string {
  const event = capacityEvent(forecast);
  if (event === null) return 'This forecast does not say when capacity is hit: it holds no such event.';
  const parts = hitFromTheStart(forecast, event) ?? neverHit(forecast, event) ?? hitSometime(forecast, event);
  return parts.filter((part) => part !== '').join(' ');
}

function hitFromTheStart(forecast: Forecast, { personal, curve }: CapacityEvent): readonly string[] | null {
  if (curve.already <= 0.99) return null;
  const who = personal ? 'You are' : 'The practice is';
  const { trials } = forecast;
  const share = curve.already === 1 ? 'every future' : ofFutures(shareInterval(curve.already, trials), trials);
  return [
    `${who} at capacity already: in ${share} today's clients ask for more hours than there are.`,
    fill(forecast, 1),
  ];
}

function neverHit(forecast: Forecast, { personal, curve }: CapacityEvent): readonly string[] | null {
  const { months, start, trials } = forecast;
  const found = hitChance(curve, months, trials);
  const { share } = found;
  if (share >= 0.01) return null;
  const by = `capacity by ${calendarMonth(start, months)}`;
  const rarely = `${personal ? 'You hit' : 'The practice hits'} ${by} in ${ofFutures(found, trials)}`;
  const never = `${personal ? 'You do' : 'The practice does'} not hit ${by} in any of the ${grouped(trials)} futures simulated`;
  return [`${share > 0 ? rarely : never.replace('any of the 1 futures', 'the one future')}.`, fill(forecast, months)];
}

function hitSometime(forecast: Forecast, event: CapacityEvent): readonly string[] {
  const { months, trials } = forecast;
  const quoted = quotedMonth(event.curve, months);
  const range = hitRange(event.curve, forecast);
  const even = hitMonth(event.curve, 'p50');
  return [
    hitOdds(forecast, event, quoted),
    range,
    firstToHit(forecast, event, quoted),
    fill(forecast, even ?? months, even !== null && trials >= FEW && !/half of/i.test(range)),
  ];
}

function fill(forecast: Forecast, month: number, even = false): string {
  const work = weekFill(forecast, month);
  const when = `In ${calendarMonth(forecast.start, Math.max(1, month))}`;
  if (work === '') return '';
  return even && month > 0
    ? `${when}, when half of the futures have been there, the week fills with ${work}.`
    : `${when} the week fills with ${work}.`;
}
