import { SEAT } from '../plan/layout.ts';
import type { Arena } from './arena.ts';
import { FORCE } from './force.ts';
import { STATE } from './state.ts';

/** Share of full productivity of a seat this month: month k of a ramp of r works k/r. */
export const makeProductivity = (a: Arena) => {
  const { numbers: n, state, startMonth, force } = a;
  const seats = a.table('seats');
  return (s: number): number => {
    const months = n[seats.at + s * seats.cols + SEAT.rampMonths] * force[FORCE.ramp];
    // who was there on the first day is past the ramp; a successor is not
    if (startMonth[s] === 0 || months <= 0) return 1;
    return Math.min(1, (state[STATE.month] - startMonth[s] + 1) / months);
  };
};
