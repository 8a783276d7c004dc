import type { EventCurve } from '../../src/summary/forecast.ts';

/**
 * The month whose chance tells most: the end of year 2, which is as far as people plan a hire, unless the matter is
 * as good as settled by then (an earlier month) or hardly begun (the first anniversary with even odds, or the end).
 */
export function quotedMonth(curve: EventCurve, months: number): number {
  const by = (month: number) => curve.already + curve.byMonth[month - 1];
  const usual = Math.min(24, months);
  if (by(usual) > 0.95) {
    if (usual > 12 && by(12) <= 0.95) return 12;
    return curve.byMonth.findIndex((chance) => curve.already + chance > 0.95) + 1;
  }
  if (by(usual) >= 0.1) return usual;
  for (let month = 36; month <= months; month += 12) if (by(month) >= 0.5) return month;
  return months;
}
