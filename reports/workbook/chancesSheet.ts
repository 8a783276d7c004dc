import type { EventCurve, Forecast, Share } from '../../src/summary/forecast.ts';
import { hitChance } from '../answer/hitChance.ts';
import { plainName } from '../words/plainName.ts';
import { amount, type Cell, heading, monthEnd, type Sheet, text } from './sheet.ts';

const LIMITS = {
  hours: 'Hours',
  cap: 'Household cap',
  cash: 'Cash',
  service: 'A late review',
  none: 'None yet',
} as const;
type Column = { readonly label: string; readonly name: string; readonly at: (month: number) => Share | null };

/** Chances by the end of each month: events with their 95 % interval, then the limit that comes first. */
export function chancesSheet(
  title: string,
  events: readonly (readonly [string, EventCurve])[],
  { start, months, trials, firstLimit }: Forecast,
): Sheet {
  const columns: readonly Column[] = events.map(([name, curve]) => ({
    label: plainName(curve.label, 80),
    name,
    at: (month) => hitChance(curve, month, trials),
  }));
  const limits = Object.entries(LIMITS).map(([id, label]) => ({
    label,
    shares: firstLimit[id as keyof typeof LIMITS],
  }));
  const share = (value: number | undefined): Cell => amount(value, 'share');
  return {
    name: title,
    widths: [11, ...columns.flatMap(() => [16, 9, 9]), ...limits.map(() => 14)],
    header: 3,
    pinned: 1,
    rows: [
      [
        heading('By end of'),
        ...columns.flatMap(({ label }) => [heading(label), heading(''), heading('')]),
        heading('Limit that comes first'),
        ...limits.slice(1).map(() => heading('')),
      ],
      [text('', 'soft'), ...columns.flatMap(({ name }) => [text(name, 'soft'), null, null]), ...limits.map(() => null)],
      [
        heading(''),
        ...columns.flatMap(() => ['Chance', 'Low', 'High'].map(heading)),
        ...limits.map(({ label }) => heading(label)),
      ],
      ...Array.from({ length: months + 1 }, (_, month) => [
        monthEnd(start, month),
        ...columns.flatMap(({ at }) => {
          const found = at(month);
          return [share(found?.share), share(found?.low), share(found?.high)];
        }),
        ...limits.map(({ shares }) => share(month === 0 ? undefined : shares[month - 1])),
      ]),
    ],
  };
}
