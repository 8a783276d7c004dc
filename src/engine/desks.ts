import { ints } from '../math/ints.ts';

type Firm = {
  readonly advisors: number;
  readonly owning: number;
  readonly pools: number;
  readonly stride: number;
  readonly roleOf: (seat: number) => number;
};

/**
 * Who works through what. A centre is an advisor's own hands or, behind those, a pool; an advisor has one queue, a pool one of
 * each advisor's book, `stride` apart. Months only look at desks where work can lie, which people keep up to date.
 */
export const makeDesks = ({ advisors, owning, pools, stride, roleOf }: Firm) => {
  const centres = advisors + pools;
  const poolOf = (c: number): number => c - advisors;
  return {
    /** Per centre: its role, its first queue, and how many it has to look at. */
    role: ints(centres, (c) => (c < advisors ? roleOf(c) : owning + poolOf(c))),
    first: ints(centres, (c) => (c < advisors ? c * stride : 1 + poolOf(c))),
    queues: ints(centres).fill(1),
    /** Seats of advisors, in their order, up to the last that anybody has held in this trial: the others never had work. */
    begun: ints(1),
    /** How many centres there are to look at, and which: those advisors, and pools that somebody is at. */
    count: ints(1),
    used: ints(centres),
  };
};
