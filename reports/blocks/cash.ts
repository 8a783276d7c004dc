import type { Forecast } from '../../src/summary/forecast.ts';
import { hitChance } from '../answer/hitChance.ts';
import type { Block } from '../block.ts';
import type { FanRow } from '../chartSpec.ts';
import { calendarMonth } from '../words/calendarMonth.ts';
import { dollars } from '../words/dollars.ts';
import { ofFutures } from '../words/ofFutures.ts';
import { span } from '../words/span.ts';
import { lowestWords, lowPoints } from './cashLow.ts';
import { fanBlock } from './fanBlock.ts';
import { fanJourney } from './fanWords.ts';
import { ownerDraw } from './ownerDraw.ts';

/** Cash against zero. */
export function cash(forecast: Forecast): Block | null {
  const { months } = forecast;
  return fanBlock(forecast, {
    id: 'cash',
    heading: 'Cash',
    measure: 'cash',
    unit: 'dollars',
    label: 'Cash',
    caption: "Cash at the end of each month, after the owner's draw.",
    tone: 'teal',
    levels: [{ value: 0, label: 'Zero' }],
    landmarks: (rows) => lowPoints(rows, forecast),
    sentence: (rows) =>
      `The median ${fanJourney(rows, 'dollars', forecast)}.${betweenBills(rows, months)}${lowestWords(rows, forecast)}${outOfCash(forecast)}${drawn(forecast)}`,
  });
}

/** The last month may stand on the crest of a bill: the trough of the last year is said beside it. */
function betweenBills(rows: readonly FanRow[], months: number): string {
  const year = rows.filter(({ month }) => month > Math.max(0, months - 12));
  const last = rows[rows.length - 1].p50;
  const lowest = Math.min(...year.map(({ p50 }) => p50));
  const fell = year.some(
    ({ month, p50 }) => p50 > lowest && year.some((later) => later.month > month && later.p50 === lowest),
  );
  if (!fell || dollars(lowest) === dollars(last)) return '';
  return ` Between bills the median falls to ${dollars(lowest)} (lowest of the last ${year.length} months).`;
}

function drawn(forecast: Forecast): string {
  const all = ownerDraw(forecast, 0, forecast.months);
  if (all === null) return '';
  if (all < 1) return ' The owner draws nothing beside market pay.';
  return ` The owner draws ${dollars(all)} in all on average over ${span(forecast.months)}, beside market pay.`;
}

function outOfCash({ events, months, trials, start }: Forecast): string {
  const event = events.cashOut;
  if (event === undefined) return '';
  const by = hitChance(event, months, trials);
  if (by.share === 0) return ' It falls below zero in no future simulated.';
  return ` It falls below zero by ${calendarMonth(start, months)} in ${ofFutures(by, trials)}.`;
}
