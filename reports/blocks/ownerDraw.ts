import type { Forecast } from '../../src/summary/forecast.ts';
import { fanValue } from './fanValue.ts';

/** What the owner draws on average over the months after `from` up to `to`; null where the forecast does not say. */
export function ownerDraw({ measures }: Forecast, from: number, to: number): number | null {
  const fan = measures.ownerDraw;
  if (fan === undefined) return null;
  let sum = 0;
  for (let month = from + 1; month <= to; month++) sum += fanValue(fan, 'mean', month) ?? 0;
  return sum;
}
