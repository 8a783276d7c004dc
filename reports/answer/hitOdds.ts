import type { Forecast } from '../../src/summary/forecast.ts';
import { calendarMonth } from '../words/calendarMonth.ts';
import { chanceOf } from '../words/chanceOf.ts';
import { ofFutures } from '../words/ofFutures.ts';
import type { CapacityEvent } from './capacityEvent.ts';
import { hitChance } from './hitChance.ts';

/** A share of futures that start at capacity too large to pass over in the answer. */
const WORTH_SAYING = 0.05;

/** "You have a 72 % chance (70-74 %) of hitting capacity by March 2029", with those counted in who are there already. */
export function hitOdds(forecast: Forecast, { personal, curve }: CapacityEvent, month: number): string {
  const { start, trials } = forecast;
  const odds = chanceOf(`hitting capacity by ${calendarMonth(start, month)}`, hitChance(curve, month, trials), trials);
  const [have, are] = personal ? ['You have', 'you are'] : ['The practice has', 'it is'];
  if (curve.already < WORTH_SAYING) return `${have} ${odds}.`;
  const first = ofFutures(hitChance(curve, 0, trials), trials);
  return `${have} ${odds}, counting ${first} in which ${are} there from the start.${fromRanges(forecast)}`;
}

/** Why some futures begin at capacity and others do not; of inputs that are all fixed there is no such reason. */
function fromRanges({ inputs }: Forecast): string {
  const drawn = inputs.some(({ kind }) => kind === 'uncertain');
  return drawn ? ' Inputs such as hours are ranges, so the first week is fuller in some futures than in others.' : '';
}
