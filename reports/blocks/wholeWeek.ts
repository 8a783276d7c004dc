import type { Forecast } from '../../src/summary/forecast.ts';
import { capacityEvent } from '../answer/capacityEvent.ts';
import { plainName } from '../words/plainName.ts';

/** Whose week it is that fills up: the measure, its name, and the role that it already speaks of. */
export type WholeWeek = { readonly measure: string; readonly name: string; readonly role: string | null };

/** The lone advisor's own week, else that of all advisors, else the practice's. */
export function wholeWeek(forecast: Forecast): WholeWeek {
  const { measures, practice } = forecast;
  const role = (practice.roles.find(({ id }) => id === 'advisor') ?? practice.roles[0])?.id ?? null;
  const event = capacityEvent(forecast);
  const own = `utilization.${event?.id}`;
  if (event?.personal && measures[own] !== undefined) {
    const { label } = practice.advisors[0];
    return { measure: own, name: `${plainName(label)}'s week`, role };
  }
  const shared = `utilization.${role}`;
  if (role !== null && practice.advisors.length > 1 && measures[shared] !== undefined) {
    return { measure: shared, name: "Advisors' week, all advisors together", role };
  }
  return { measure: 'utilization', name: 'The week of the whole practice', role: null };
}
