import type { Arena } from './arena.ts';
import { STATE } from './state.ts';
import { makeTally } from './tally.ts';

/**
 * A part of a book changes hands inside the firm: the households with least AUM go first, as a lead advisor hands over.
 * Work that waits for them stays where it is.
 */
export const makeBookShare = (a: Arena) => {
  const { state, home, line, book } = a;
  const tally = a.once(makeTally);
  const aumOf = (i: number): number => line.aum[home.place[i]];

  /** The advisor with most households, `but` aside; -1 when nobody has any. */
  const largest = (but: number): number => {
    let most = -1;
    for (let v = 0; v < a.advisors; v++) if (v !== but && book[v] > 0 && (most < 0 || book[v] > book[most])) most = v;
    return most;
  };

  const smallestOf = (from: number): number => {
    let found = -1;
    const count = state[STATE.households];
    for (let i = 0; i < count; i++) if (home.advisor[i] === from && (found < 0 || aumOf(i) < aumOf(found))) found = i;
    return found;
  };

  return (to: number, households: number): void => {
    const from = largest(to);
    if (from < 0) return;
    const most = Math.min(households, book[from]);
    for (let k = 0; k < most; k++) tally.moveAdvisor(smallestOf(from), to);
  };
};
