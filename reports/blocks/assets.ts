import type { Forecast } from '../../src/summary/forecast.ts';
import type { Block } from '../block.ts';
import { fanBlock } from './fanBlock.ts';
import { fanJourney } from './fanWords.ts';
import { pacePoints } from './pacePoints.ts';
import { paceWords } from './paceWords.ts';

/** Assets under management against the pace of the target. */
export function assets(forecast: Forecast): Block | null {
  return fanBlock(forecast, {
    id: 'assets',
    heading: 'Assets under management',
    measure: 'aum',
    unit: 'dollars',
    label: 'Assets',
    caption: 'Assets under management at the end of each month; the dashed line is the pace of the target.',
    tone: 'blue',
    ...pacePoints(forecast, 'aum'),
    sentence: (rows) => `The median ${fanJourney(rows, 'dollars', forecast)}.${paceWords(forecast, 'aum')}`,
  });
}
