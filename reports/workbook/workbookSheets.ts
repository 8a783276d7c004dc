import type { Forecast } from '../../src/summary/forecast.ts';
import type { Story } from '../story.ts';
import { answersSheet } from './answersSheet.ts';
import { chancesSheet } from './chancesSheet.ts';
import { eventsSheet } from './eventsSheet.ts';
import { goalsSheet } from './goalsSheet.ts';
import { inputsSheet } from './inputsSheet.ts';
import { measuresSheet } from './measuresSheet.ts';
import { monthlySheet } from './monthlySheet.ts';
import { scenarioSheet } from './scenarioSheet.ts';
import type { Sheet } from './sheet.ts';
import { shelved } from './shelved.ts';
import { themesOf } from './themes.ts';

/** Measures or events side by side on a sheet. */
const MOST = 1000;

/** A forecast as a workbook: the answers first, then a sheet for each theme, then what went in. */
export function workbookSheets(story: Story, forecast: Forecast): readonly Sheet[] {
  const others = [
    measuresSheet(forecast),
    eventsSheet(forecast),
    ...shelved('Chances by month', Object.entries(forecast.events), MOST).map(({ name, some }) =>
      chancesSheet(name, some, forecast),
    ),
    goalsSheet(forecast),
    ...themesOf(forecast.measures).flatMap((theme) =>
      shelved(theme.name, theme.measures, MOST).map(({ name, some }) => monthlySheet(name, some, forecast)),
    ),
    inputsSheet(forecast),
    scenarioSheet(forecast),
  ];
  return [
    answersSheet(
      story,
      others.map(({ name }) => name),
    ),
    ...others,
  ];
}
