import { shareInterval } from '../../reports/words/shareInterval.ts';
import type { EventCurve } from '../../src/summary/forecast.ts';
import { seven } from './seven.ts';

/** First passage that tends to `ever`, half of it by month `half`. */
export function passage(
  label: string,
  months: number,
  trials: number,
  already: number,
  ever: number,
  half: number,
): EventCurve {
  const byMonth = Array.from({ length: months }, (_, i) => {
    const t = (i + 1) / half;
    return seven((1 - already) * ever * ((t * t) / (1 + t * t)));
  });
  const bands = byMonth.map((share) => shareInterval(share, trials));
  const month = (part: number) => {
    if (already >= part) return 0;
    const i = byMonth.findIndex((share) => already + share >= part);
    return i < 0 ? null : i + 1;
  };
  return {
    label,
    already,
    byMonth,
    low: bands.map(({ low }) => seven(low)),
    high: bands.map(({ high }) => seven(high)),
    never: seven(Math.max(0, 1 - already - byMonth[months - 1])),
    p10: month(0.1),
    p50: month(0.5),
    p90: month(0.9),
  };
}
