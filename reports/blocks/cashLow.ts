import type { Forecast } from '../../src/summary/forecast.ts';
import type { FanRow, Landmark } from '../chartSpec.ts';
import { calendarMonth, shortMonth } from '../words/calendarMonth.ts';
import { dollars } from '../words/dollars.ts';
import { FEW } from './fanWords.ts';

type Low = { readonly month: number; readonly value: number };

/** The lowest month of a line of the fan; null where that is the start, which is no news. */
function lowest(rows: readonly FanRow[], part: 'p50' | 'p10'): Low | null {
  const low = rows.reduce<FanRow | null>(
    (least, row) => (least === null || row[part] < least[part] ? row : least),
    null,
  );
  return low === null || low.month === 0 ? null : { month: low.month, value: low[part] };
}

/** " The median is lowest in March 2028, at $21,000; in the worst month, June 2031, 1 in 10 futures have less than -$80,000." */
export function lowestWords(rows: readonly FanRow[], { start, trials }: Forecast): string {
  const [middle, tenth] = [lowest(rows, 'p50'), trials < FEW ? null : lowest(rows, 'p10')];
  const median =
    middle === null
      ? ' The median is never lower than at the start'
      : ` The median is lowest in ${calendarMonth(start, middle.month)}, at ${dollars(middle.value)}`;
  if (tenth === null) return `${median}.`;
  return `${median}; for 1 future in 10 the leanest month is ${calendarMonth(start, tenth.month)}, with ${dollars(tenth.value)} or less.`;
}

/** The same two points, marked in the chart. */
export function lowPoints(rows: readonly FanRow[], { start, trials }: Forecast): readonly Landmark[] {
  const [middle, tenth] = [lowest(rows, 'p50'), trials < FEW ? null : lowest(rows, 'p10')];
  return [middle, tenth].flatMap((low) =>
    low === null ? [] : [{ ...low, label: `lowest ${shortMonth(start, low.month)}` }],
  );
}
