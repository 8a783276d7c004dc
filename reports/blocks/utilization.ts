import type { Forecast } from '../../src/summary/forecast.ts';
import { capacityEvent } from '../answer/capacityEvent.ts';
import type { Block } from '../block.ts';
import { calendarMonth } from '../words/calendarMonth.ts';
import { ratio } from '../words/percent.ts';
import { fanBlock } from './fanBlock.ts';
import { fanJourney } from './fanWords.ts';

/** Hours asked for against hours there are: the advisor's own where there is one, else the firm's. */
export function utilization(forecast: Forecast): Block | null {
  const { start, months, measures } = forecast;
  const { limit, warning } = forecast.capacity;
  const event = capacityEvent(forecast);
  const own = event?.personal ? `utilization.${event.id}` : 'utilization';
  return fanBlock(forecast, {
    id: 'utilization',
    heading: 'How full the week is',
    measure: measures[own] === undefined ? 'utilization' : own,
    unit: 'share',
    label: 'Utilization',
    caption: 'Hours of work that arise each month, as a share of the hours there are.',
    tone: 'blue',
    fromZero: false,
    levels: [
      { value: limit, label: `${ratio(limit)} capacity` },
      { value: warning, label: `${ratio(warning)} warning` },
    ],
    sentence: (rows) => {
      const over = rows.find(({ month, p50 }) => month > 0 && p50 >= limit);
      const reaches =
        over === undefined
          ? `stays under ${ratio(limit)}`
          : `reaches ${ratio(limit)} in ${calendarMonth(start, over.month)}`;
      const passes = rows[0].p50 >= limit ? `is at ${ratio(limit)} or more from the start` : reaches;
      const warned =
        rows[0].p50 >= warning && rows[0].p50 < limit ? ` At ${ratio(rows[0].p50)} the warning is on already.` : '';
      return `The median ${fanJourney(rows, 'share', calendarMonth(start, months))}; it ${passes}.${warned}`;
    },
  });
}
