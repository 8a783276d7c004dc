import type { EventCurve } from '../../src/summary/forecast.ts';

const TENTHS = { p10: 0.1, p50: 0.5, p90: 0.9 } as const;

/** Month by which that part of all futures has the event: 0 for the start, null beyond the horizon. */
export function hitMonth(curve: EventCurve, part: keyof typeof TENTHS): number | null {
  return curve.already >= TENTHS[part] ? 0 : curve[part];
}
