import { SEGMENT } from '../plan/segment.ts';
import type { Arena } from './arena.ts';

/** Of no segment. */
export const NO_SEGMENT = -1;

/** How the households of a segment differ from the others; who is of none differs in nothing. */
export const makeSegments = (a: Arena) => {
  const { numbers: n } = a;
  const { at, rows, cols } = a.table('segments');
  const of = (segment: number, field: number, usual: number): number =>
    segment === NO_SEGMENT ? usual : n[at + segment * cols + field];

  /** Segment at probability u among the prospects of a channel: shares one behind the other. */
  const pick = (channel: number, u: number): number => {
    let below = 0;
    for (let s = 0; s < rows; s++) {
      below += n[at + s * cols + SEGMENT.size + channel];
      if (u < below) return s;
    }
    return NO_SEGMENT;
  };

  /** Whether a segment pays other fees than the schedule says. */
  const anyFees = (): boolean => {
    for (let s = 0; s < rows; s++) if (of(s, SEGMENT.fees, 1) !== 1) return true;
    return false;
  };

  return {
    any: rows > 0,
    pick,
    anyFees,
    wealth: (segment: number): number => of(segment, SEGMENT.wealth, 1),
    /** Added to the net flow, a month. */
    flow: (segment: number): number => of(segment, SEGMENT.flows, 0) / 12,
    requests: (segment: number): number => of(segment, SEGMENT.requests, 1),
    closeRate: (segment: number): number => of(segment, SEGMENT.closeRate, 1),
    /** Multiple of the hazard of leaving. */
    retention: (segment: number): number => of(segment, SEGMENT.retention, 1),
    fees: (segment: number): number => of(segment, SEGMENT.fees, 1),
    /** Youngest and oldest; below 0 where ages are those of everybody. */
    ageFrom: (segment: number): number => of(segment, SEGMENT.ageFrom, -1),
    ageTo: (segment: number): number => of(segment, SEGMENT.ageTo, -1),
  };
};
