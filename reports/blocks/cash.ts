import type { Forecast } from '../../src/summary/forecast.ts';
import { hitChance } from '../answer/hitChance.ts';
import type { Block } from '../block.ts';
import { calendarMonth } from '../words/calendarMonth.ts';
import { chanceWithRange } from '../words/chance.ts';
import { fanBlock } from './fanBlock.ts';
import { fanJourney } from './fanWords.ts';

/** Cash against zero. */
export function cash(forecast: Forecast): Block | null {
  const { start, months } = forecast;
  return fanBlock(forecast, {
    id: 'cash',
    heading: 'Cash',
    measure: 'cash',
    unit: 'dollars',
    label: 'Cash',
    caption: "Cash at the end of each month, after the owner's draw.",
    tone: 'teal',
    levels: [{ value: 0, label: 'Zero' }],
    sentence: (rows) =>
      `The median ${fanJourney(rows, 'dollars', calendarMonth(start, months))}.${outOfCash(forecast)}`,
  });
}

function outOfCash({ events, months, trials, start }: Forecast): string {
  const event = events.cashOut;
  if (event === undefined) return '';
  const by = hitChance(event, months, trials);
  if (by.share === 0) return ' It falls below zero in no future simulated.';
  return ` It falls below zero by ${calendarMonth(start, months)} in ${chanceWithRange(by, trials)} of futures.`;
}
