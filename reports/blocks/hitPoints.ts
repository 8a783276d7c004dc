import type { EventCurve } from '../../src/summary/forecast.ts';
import { hitChance } from '../answer/hitChance.ts';
import type { BandPoint } from '../chartSpec.ts';

/** First passage from the start to the horizon, with its 95 % band. */
export function hitPoints(curve: EventCurve, months: number, trials: number): readonly BandPoint[] {
  return Array.from({ length: months + 1 }, (_, month) => {
    const { share, low, high } = hitChance(curve, month, trials);
    return { month, value: share, low, high };
  });
}
