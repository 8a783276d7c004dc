import type { EventCurve, Forecast } from '../../src/summary/forecast.ts';
import { hitChance } from '../answer/hitChance.ts';
import { calendarMonth } from '../words/calendarMonth.ts';
import { plainName } from '../words/plainName.ts';
import { amount, type Cell, heading, monthEnd, type Sheet, text } from './sheet.ts';

/** What may happen and when: each event's chances, and the months by which it has happened in a part of all futures. */
export function eventsSheet({ start, months, trials, events }: Forecast): Sheet {
  const end = calendarMonth(start, months);
  const columns = [
    'Event',
    'Name',
    'On the first day',
    `By ${end}`,
    'Low (95 %)',
    'High (95 %)',
    `Not by ${end}`,
    '1 in 10 futures by',
    'Half of futures by',
    '9 in 10 futures by',
  ];
  const row = (name: string, curve: EventCurve): readonly Cell[] => {
    const { share, low, high } = hitChance(curve, months, trials);
    return [
      text(plainName(curve.label, 100)),
      text(name),
      ...[curve.already, share, low, high, curve.never].map((value) => amount(value, 'share')),
      ...[curve.p10, curve.p50, curve.p90].map((month) => monthEnd(start, month)),
    ];
  };
  return {
    name: 'Events',
    widths: [40, 30, 14, 14, 12, 12, 14, 17, 17, 17],
    header: 1,
    pinned: 1,
    rows: [columns.map(heading), ...Object.entries(events).map(([name, curve]) => row(name, curve))],
  };
}
