import type { Forecast } from '../../src/summary/forecast.ts';
import type { Block } from '../block.ts';
import { fanBlock } from './fanBlock.ts';
import { fanJourney } from './fanWords.ts';
import { pacePoints } from './pacePoints.ts';
import { paceWords } from './paceWords.ts';

const YEARLY = 12;

/** A month's revenue as a yearly rate, against the pace of the target. */
export function revenue(forecast: Forecast): Block | null {
  return fanBlock(forecast, {
    id: 'revenue',
    heading: 'Revenue',
    measure: 'revenue',
    factor: YEARLY,
    unit: 'dollars',
    label: 'Revenue a year',
    caption: "Revenue at a yearly rate: twelve times each month's; the dashed line is the pace of the target.",
    tone: 'purple',
    ...pacePoints(forecast, 'revenue', YEARLY),
    sentence: (rows) =>
      `The median of revenue a year ${fanJourney(rows, 'dollars', forecast)}.${paceWords(forecast, 'revenue', YEARLY)}`,
  });
}
