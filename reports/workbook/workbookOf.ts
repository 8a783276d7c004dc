import type { Forecast } from '../../src/summary/forecast.ts';
import type { Story } from '../story.ts';
import { workbookBytes } from './workbookBytes.ts';
import { workbookSheets } from './workbookSheets.ts';

/** A forecast as the bytes of an .xlsx file. */
export function workbookOf(story: Story, forecast: Forecast): Promise<Uint8Array> {
  return workbookBytes(workbookSheets(story, forecast));
}
