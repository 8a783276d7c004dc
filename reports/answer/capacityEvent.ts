import type { EventCurve, Forecast } from '../../src/summary/forecast.ts';

/** Whose capacity the answer speaks of, and whether that is the one who reads it. */
export type CapacityEvent = { readonly id: string; readonly personal: boolean; readonly curve: EventCurve };

/** A lone advisor's own week where there is one, else the practice's. */
export function capacityEvent(forecast: Forecast): CapacityEvent | null {
  const { advisors } = forecast.practice;
  const lone = advisors.length === 1 ? advisors[0].id : null;
  if (lone !== null && forecast.events[`capacity.${lone}`] !== undefined) {
    return { id: lone, personal: true, curve: forecast.events[`capacity.${lone}`] };
  }
  const firm = forecast.events['capacity.firm'];
  return firm === undefined ? null : { id: 'firm', personal: false, curve: firm };
}
