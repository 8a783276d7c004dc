import type { Forecast } from '../../src/summary/forecast.ts';
import type { Block } from '../block.ts';
import type { FanRow } from '../chartSpec.ts';
import { calendarMonth } from '../words/calendarMonth.ts';
import { ratio } from '../words/percent.ts';
import { plainName } from '../words/plainName.ts';
import { fanBlock } from './fanBlock.ts';
import { fanValue } from './fanValue.ts';
import { fanJourney } from './fanWords.ts';
import { type WholeWeek, wholeWeek } from './wholeWeek.ts';

/** Hours asked for against hours there are: the advisor's own or the advisors', and how full the others are. */
export function utilization(forecast: Forecast): Block | null {
  const { limit, warning } = forecast.capacity;
  const week = wholeWeek(forecast);
  return fanBlock(forecast, {
    id: 'utilization',
    heading: 'How full the week is',
    measure: week.measure,
    unit: 'share',
    label: week.name,
    caption: `${week.name}: hours of work that arise each month, as a share of the hours there are.`,
    tone: 'blue',
    fromZero: false,
    levels: [
      { value: limit, label: `${ratio(limit)} capacity` },
      { value: warning, label: `${ratio(warning)} warning` },
    ],
    sentence: (rows) => {
      const [{ p50: first }] = rows;
      const warned = first >= warning && first < limit ? ` At ${ratio(first)} the warning is on already.` : '';
      const way = `${week.name}: the median ${fanJourney(rows, 'share', forecast)}; it ${passes(forecast, rows)}.`;
      return `${way}${warned}${others(forecast, week)}`;
    },
  });
}

/** When the median comes to the limit, and whether it stays there. */
function passes({ start, capacity: { limit } }: Forecast, rows: readonly FanRow[]): string {
  const over = rows.findIndex(({ p50 }) => p50 >= limit);
  if (over < 0) return `stays under ${ratio(limit)}`;
  const { month } = rows[over];
  const reaches =
    month === 0
      ? `is at ${ratio(limit)} or more from the start`
      : `reaches ${ratio(limit)} in ${calendarMonth(start, month)}`;
  const last = rows.findLastIndex(({ p50 }) => p50 >= limit);
  if (last < rows.length - 1)
    return `${reaches} and is below it again from ${calendarMonth(start, rows[last + 1].month)} on`;
  return rows.slice(over).some(({ p50 }) => p50 < limit) ? `${reaches}, with months below it after that` : reaches;
}

function others({ practice, measures, months, start }: Forecast, { role }: WholeWeek): string {
  const said = practice.roles.flatMap(({ id, label }) => {
    const fan = id === role ? undefined : measures[`utilization.${id}`];
    const value = fan === undefined ? null : fanValue(fan, 'p50', months);
    return value === null ? [] : [`${plainName(label)} ${ratio(value)}`];
  });
  return said.length === 0 ? '' : ` The others in ${calendarMonth(start, months)} (median): ${said.join(', ')}.`;
}
