import type { EventCurve, Share } from '../../src/summary/forecast.ts';
import { shareInterval } from '../words/shareInterval.ts';

/** Chance that an event has happened by the end of a month, the futures in which it had before the start counted in. */
export function hitChance(curve: EventCurve, month: number, trials: number): Share {
  if (month === 0) return shareInterval(curve.already, trials);
  const share = Math.min(1, curve.already + curve.byMonth[month - 1]);
  if (curve.already > 0) return shareInterval(share, trials);
  return { share, low: curve.low[month - 1], high: curve.high[month - 1] };
}
