import type { Forecast } from '../../src/summary/forecast.ts';
import { hitChance } from '../answer/hitChance.ts';
import type { Block } from '../block.ts';
import { calendarMonth } from '../words/calendarMonth.ts';
import { counted } from '../words/counted.ts';
import { ofFutures } from '../words/ofFutures.ts';
import { significant } from '../words/significant.ts';
import { fanBlock } from './fanBlock.ts';
import { fanValue } from './fanValue.ts';
import { fanJourney } from './fanWords.ts';

/** What clients feel of it: work delivered on time, waiting for an answer, reviews missed. */
export function quality(forecast: Forecast): Block | null {
  return fanBlock(forecast, {
    id: 'quality',
    heading: 'What clients feel of it',
    measure: 'serviceQuality',
    unit: 'share',
    label: 'Service quality',
    caption: 'Share of client work done on time, smoothed as clients remember it.',
    tone: 'teal',
    fromZero: false,
    top: 1,
    sentence: (rows) =>
      `Service quality ${fanJourney(rows, 'share', forecast)}.${answers(forecast)}${missed(forecast)}`,
  });
}

function answers({ measures, months, start }: Forecast): string {
  const days = measures.responseDays === undefined ? null : fanValue(measures.responseDays, 'p50', months);
  if (days === null) return '';
  const words =
    days < 1
      ? 'within a working day'
      : `after about ${counted(significant(Math.round(days * 10) / 10), 'working days')}`;
  return ` In ${calendarMonth(start, months)} a request is answered ${words} in the median future.`;
}

function missed({ events, months, trials, start }: Forecast): string {
  const event = events.reviewMissed;
  if (event === undefined) return '';
  const { share } = hitChance(event, months, trials);
  if (share === 0) return ' No review is missed.';
  return ` A review is missed by ${calendarMonth(start, months)} in ${ofFutures(hitChance(event, months, trials), trials)}.`;
}
