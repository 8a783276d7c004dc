import type { Arena } from './arena.ts';
import { makeSegments } from './segments.ts';
import { makeTenureRate } from './tenureRate.ts';

/** Own hazard of the months after this one: of tier, tenure and segment, and of a tier lowered less than a year ago. */
export const makeOwnRate = (a: Arena) => {
  const { joinedMonth, unrest, segment } = a.home;
  const tenureRate = a.once(makeTenureRate);
  const segments = a.once(makeSegments);
  return (i: number, month: number): number =>
    tenureRate(i, month - joinedMonth[i]) * unrest[i] * segments.retention(segment[i]);
};
