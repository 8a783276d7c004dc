import type { Forecast } from '../../src/summary/forecast.ts';
import { plainName } from '../words/plainName.ts';
import { heading, type Sheet, text } from './sheet.ts';

/** The scenario as it was read, a line a row: forecasting it gives this workbook again. */
export function scenarioSheet({ scenario }: Forecast): Sheet {
  return {
    name: 'Scenario',
    widths: [120],
    header: 1,
    pinned: 0,
    rows: [
      [heading(`Scenario ${plainName(scenario.name, 80)}, as it was read`)],
      ...scenario.text
        .trimEnd()
        .split(/\r?\n/)
        .map((line) => [text(line)]),
    ],
  };
}
