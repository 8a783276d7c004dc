import { EFFECT } from '../../plan/layout.ts';
import type { Arena } from '../arena.ts';
import { makeBookShare } from '../bookShare.ts';
import type { makePeople } from '../people.ts';
import { STATE } from '../state.ts';

/** Who is looked for and who has to go. */
export const makeStaffDeeds = (a: Arena, people: ReturnType<typeof makePeople>) => {
  const { numbers: n, state, present, searching } = a;
  const share = makeBookShare(a);
  return {
    /** Looks for somebody for the first empty seat of the `other` seats from `index` on. */
    hire: (row: number): void => {
      const first = n[row + EFFECT.index];
      const end = first + n[row + EFFECT.other];
      let s = first;
      while (s < end && (present[s] === 1 || searching[s] === 1)) s++;
      if (s < end) people.search(s, state[STATE.month]);
    },
    /** Ends the seat `index`, and its book goes to the advisor `other` (-1: to whoever has most hours to spare). */
    retire: (row: number): void => people.end(n[row + EFFECT.index], n[row + EFFECT.other]),
    /** Who sits at `index` moves to `other`, with `value` households from the largest book if that is an advisor's seat. */
    promote: (row: number): void => {
      const [old, now] = [n[row + EFFECT.index], n[row + EFFECT.other]];
      if (present[old] === 0 || present[now] === 1) return;
      people.end(old);
      people.begin(now);
      if (now < a.advisors) share(now, n[row + EFFECT.value]);
    },
    /** Ends the seat `index`, and any search for it. */
    letGo: (row: number): void => people.end(n[row + EFFECT.index]),
  };
};
