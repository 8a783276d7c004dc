import type { EventCurve, Forecast } from '../../src/summary/forecast.ts';
import { plainName } from '../words/plainName.ts';

export type CapacityName = { readonly id: string; readonly label: string; readonly curve: EventCurve };

/**
 * The advisors and roles with a capacity of their own. The role of the advisors is left out: it says the same as its
 * only advisor, or the sum of several, who are each shown.
 */
export function capacityNames(forecast: Forecast): readonly CapacityName[] {
  const { advisors, roles } = forecast.practice;
  const support = roles.filter(({ id }) => id !== 'advisor');
  return [...advisors, ...support].flatMap(({ id, label }) => {
    const curve = forecast.events[`capacity.${id}`];
    return curve === undefined ? [] : [{ id, label: plainName(label), curve }];
  });
}
