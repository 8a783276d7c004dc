import type { Forecast, LowestCash } from '../../src/summary/forecast.ts';
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

/**
 * " The lowest that cash gets in a future is $21,000 at the median (8 of 10 futures between -$40,000 and $38,000); half of the
 * futures have been at their lowest by March 2028, 9 in 10 by May 2034." Where single futures are not known, that of the lines.
 */
export function lowestWords(rows: readonly FanRow[], forecast: Forecast): string {
  const { lowestCash: own, trials } = forecast;
  if (own === undefined) return lowestOfLines(rows, forecast);
  const [low, middle, high] = [own.p10, own.p50, own.p90].map(dollars);
  const spread = trials < FEW || low === high ? '' : ` (8 of 10 futures between ${low} and ${high})`;
  return ` The lowest that cash gets in a future is ${middle} at the median${spread}; ${whenLowest(own, forecast)}.`;
}

function whenLowest({ month: { p50, p90 } }: LowestCash, { start, trials }: Forecast): string {
  if (p90 === 0 && trials >= FEW) return '9 in 10 futures are never lower than at the start';
  const late = trials < FEW || p90 === p50 ? '' : calendarMonth(start, p90);
  if (p50 > 0)
    return `half of the futures have been at their lowest by ${calendarMonth(start, p50)}${late === '' ? '' : `, 9 in 10 by ${late}`}`;
  const rest = late === '' ? '' : `, and 9 in 10 have been at their lowest by ${late}`;
  return `half of the futures are never lower than at the start${rest}`;
}

/** " The median is lowest in March 2028, at $21,000; for 1 future in 10 the leanest month is June 2031, with ..." */
function lowestOfLines(rows: readonly FanRow[], { start, trials }: Forecast): string {
  const [middle, tenth] = [lowest(rows, 'p50'), trials < FEW ? null : lowest(rows, 'p10')];
  const median =
    middle === null
      ? ' The median is never lower than at the start'
      : ` The median is lowest in ${calendarMonth(start, middle.month)}, at ${dollars(middle.value)}`;
  if (tenth === null) return `${median}.`;
  return `${median}; for 1 future in 10 the leanest month is ${calendarMonth(start, tenth.month)}, with ${dollars(tenth.value)} or less.`;
}

/** The lowest months of the two lines, marked in the chart; single futures are lowest at other times. */
export function lowPoints(rows: readonly FanRow[], { start, trials }: Forecast): readonly Landmark[] {
  const [middle, tenth] = [lowest(rows, 'p50'), trials < FEW ? null : lowest(rows, 'p10')];
  const mark = (line: string, low: Low | null): readonly Landmark[] =>
    low === null ? [] : [{ ...low, label: `${line} lowest ${shortMonth(start, low.month)}` }];
  return [...mark('median', middle), ...mark('1 in 10', tenth)];
}
