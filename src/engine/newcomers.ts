import type { Arena } from './arena.ts';
import { makeClocks } from './clocks.ts';
import { makeEntry } from './entry.ts';
import { makeLifetime } from './lifetime.ts';
import { makeSpareHours } from './spareHours.ts';
import { STATE } from './state.ts';
import { makeTally } from './tally.ts';
import { makeTraits } from './traits.ts';

/** Households that come this month: first all are written down with all that is their own, then an advisor takes each in. */
export const makeNewcomers = (a: Arena) => {
  const { state, home, assigned } = a;
  const { origin, entity, generation, segment, joinedMonth } = home;
  const traits = a.once(makeTraits);
  const lifetime = a.once(makeLifetime);
  const enter = a.once(makeEntry);
  const tally = a.once(makeTally);
  const clocks = a.once(makeClocks);
  const spareHours = a.once(makeSpareHours);

  /** Says who stands in a row behind those that are there. */
  const identify = (i: number, from: number, number: number, of: number): void => {
    origin[i] = from;
    entity[i] = number;
    generation[i] = 0;
    segment[i] = of;
  };

  /**
   * Writes households in the rows from `first` up to `end`, behind those that are there: who they are stands already, and
   * AUM at the place that is numbered as the row. They count for nothing yet.
   */
  const write = (first: number, end: number): void => {
    const month = state[STATE.month] | 0;
    for (let i = first; i < end; i++) joinedMonth[i] = month;
    traits.ages(first, end, month);
    traits.couples(first, end);
    traits.requests(first, end);
    lifetime.flows(first, end);
    enter(first, end);
  };

  /** Takes in the first household after those that are there. */
  const admit = (i: number, v: number): void => {
    clocks.start(i, v);
    assigned[v] += spareHours.firstYear();
    state[STATE.households] = i + 1;
    tally.add(i);
  };

  return { identify, write, admit };
};
