import type { EventCurve, Forecast } from '../../src/summary/forecast.ts';
import { whoseCapacity } from '../../src/summary/whoseCapacity.ts';

/** Whose capacity the answer speaks of, and whether that is the one who reads it. */
export type CapacityEvent = { readonly id: string; readonly personal: boolean; readonly curve: EventCurve };

/** A lone advisor's own week where there is one, else the practice's. */
export function capacityEvent({ practice, events }: Forecast): CapacityEvent | null {
  const whose = whoseCapacity(practice.advisors, (event) => events[event] !== undefined);
  return whose === null ? null : { id: whose.id, personal: whose.personal, curve: events[whose.event] };
}
