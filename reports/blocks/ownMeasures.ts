import type { Forecast } from '../../src/summary/forecast.ts';
import type { Block } from '../block.ts';
import { ofFutures } from '../words/ofFutures.ts';
import { plainName } from '../words/plainName.ts';
import { shareInterval } from '../words/shareInterval.ts';
import { unitOf } from '../words/unitOf.ts';
import { fanBlock } from './fanBlock.ts';
import { fanJourney } from './fanWords.ts';

/** The scenario's own measures, each told as those of the house are. */
export function ownMeasures(forecast: Forecast): readonly Block[] {
  const own = Object.entries(forecast.measures).filter(([, { formula }]) => formula !== undefined);
  return own.map(([name, fan], i) => {
    const heading = `Own measure: ${plainName(fan.label)}`;
    const id = `own-measure-${i + 1}`;
    const unit = plainName(unitOf(fan.unit));
    const isMark = unit === 'dollars' || unit === 'share'; // a sign at the figure; other units are named once
    const formula = plainName(fan.formula ?? '', 1000);
    const told = fanBlock(forecast, {
      id,
      heading,
      measure: name,
      unit: isMark ? unit : '',
      label: plainName(fan.label),
      caption: `${name} = ${formula}${isMark || unit === '' ? '' : `, in ${unit}`}.`,
      tone: 'teal',
      fromZero: false,
      sentence: (rows) =>
        `The median ${fanJourney(rows, unit, forecast)}.${missing(fan.defined?.[forecast.months - 1], forecast.trials)}`,
    });
    return told ?? { kind: 'section', id, heading, sentence: `It has no value in any month: ${formula}.` };
  });
}

function missing(defined: number | undefined, trials: number): string {
  if (defined === undefined || defined === 1) return '';
  return ` In the last month it has a value in ${ofFutures(shareInterval(defined, trials), trials)}; the others are left out.`;
}
