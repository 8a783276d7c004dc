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
    role: Int32Array.from({ length: centres }, (_, c) => (c < advisors ? roleOf(c) : owning + poolOf(c))),
    first: Int32Array.from({ length: centres }, (_, c) => (c < advisors ? c * stride : 1 + poolOf(c))),
    queues: new Int32Array(centres).fill(1),
    /** Seats of advisors, in their order, up to the last that anybody has held in this trial: the others never had work. */
    begun: new Int32Array(1),
    /** How many centres there are to look at, and which: those advisors, and pools that somebody is at. */
    count: new Int32Array(1),
    used: new Int32Array(centres),
  };
};
