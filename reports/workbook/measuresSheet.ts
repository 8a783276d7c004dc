import type { Forecast } from '../../src/summary/forecast.ts';
import { fanValue } from '../blocks/fanValue.ts';
import { calendarMonth } from '../words/calendarMonth.ts';
import { plainName } from '../words/plainName.ts';
import { amount, heading, type Sheet, text } from './sheet.ts';
import { definitionOf, themesOf } from './themes.ts';

/** Every measure at the start, in a year and at the end, with what it is: the table of contents of the other sheets. */
export function measuresSheet(forecast: Forecast): Sheet {
  const { start, months, measures } = forecast;
  const later = [...new Set([Math.min(12, months), months])];
  const figures = later.flatMap((month) => [
    `1 in 10 below, ${calendarMonth(start, month)}`,
    `Median, ${calendarMonth(start, month)}`,
    `1 in 10 above, ${calendarMonth(start, month)}`,
  ]);
  const columns = ['Figure', 'Name', 'Unit', 'Sheet', 'At the start', ...figures, 'What it is'];
  return {
    name: 'Key figures',
    widths: [42, 28, 12, 14, 15, ...figures.map(() => 15), 90],
    header: 1,
    pinned: 1,
    rows: [
      columns.map(heading),
      ...themesOf(measures).flatMap((theme) =>
        theme.measures.map(({ name, fan }) => [
          text(plainName(fan.label, 80)),
          text(name),
          text(plainName(fan.unit, 30)),
          text(theme.name),
          amount(fanValue(fan, 'p50', 0), fan.unit),
          ...later.flatMap((month) =>
            (['p10', 'p50', 'p90'] as const).map((statistic) => amount(fanValue(fan, statistic, month), fan.unit)),
          ),
          text(plainName(definitionOf(name, fan), 1000)),
        ]),
      ),
    ],
  };
}
