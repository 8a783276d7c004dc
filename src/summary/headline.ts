import type { Headline } from '../plan/headline.ts';
import type { Plan } from '../plan/plan.ts';
import { whoseCapacity } from './whoseCapacity.ts';

/**
 * What the answer tells first of a plan: when the practice, or its lone advisor, is at capacity; when cash falls below zero;
 * the target at the horizon, if that is a year away; goals dated within the months simulated. Decided before anything is
 * simulated, so that how it turns out chooses nothing.
 */
export const headlineOf = ({ legend }: Plan, months: number): Headline => {
  const row = (event: string): number => legend.events.findIndex(({ name }) => name === event);
  const whose = whoseCapacity(legend.advisors, (event) => row(event) >= 0);
  const events = [...(whose === null ? [] : [whose.event]), 'cashOut'];
  return {
    events: events.map(row).filter((e) => e >= 0),
    targets: months < 12 ? [] : legend.targets.map((_, metric) => metric),
    goals: legend.goals.flatMap(({ month }, g) => (month <= months ? [g] : [])),
  };
};
