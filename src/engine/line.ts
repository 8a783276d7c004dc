import type { Arena } from './arena.ts';

/**
 * Households stand in line by tier and, within it, by the slot of the fee schedule that their AUM lies in, highest first:
 * these are the drawers, one behind the other without a gap. So a month goes through them with the terms of a drawer at
 * hand and only has to see who has outgrown it. Who comes stands behind the last drawer until the end of the month.
 */
export const makeLine = (a: Arena) => {
  const { home, line, firstPlace, span } = a;
  const { place, drawer } = home;
  const { who, aum, flow, leavesAt, nextDate, accrued, advisor } = line;
  const drawers = firstPlace.length - 1;
  const ASIDE = a.room.households;

  const copy = (from: number, to: number): void => {
    const i = who[from];
    who[to] = i;
    aum[to] = aum[from];
    flow[to] = flow[from];
    leavesAt[to] = leavesAt[from];
    nextDate[to] = nextDate[from];
    accrued[to] = accrued[from];
    advisor[to] = advisor[from];
    place[i] = to;
  };

  const drawerOf = (tier: number, slot: number): number => tier * span + span - 1 - slot;

  /** Fills a gap in a drawer from its end, that from the end of the next, and so on; returns the gap before `to`. */
  const closeUp = (gap: number, from: number, to: number): number => {
    let free = gap;
    for (let d = from; d < to; d++) {
      const last = firstPlace[d + 1] - 1;
      if (last !== free) copy(last, free);
      firstPlace[d + 1] = last;
      free = last;
    }
    return free;
  };

  /** The same the other way: fills a gap from the beginning of its drawer; returns the gap behind `to`. */
  const moveUp = (gap: number, from: number, to: number): number => {
    let free = gap;
    for (let d = from; d > to; d--) {
      const first = firstPlace[d];
      if (first !== free) copy(first, free);
      firstPlace[d] = first + 1;
      free = first;
    }
    return free;
  };

  const open = (): void => {
    firstPlace.fill(0);
  };

  /** A household that is new stands behind the line, at the place that is numbered as its row. */
  const stand = (i: number): void => {
    place[i] = i;
    who[i] = i;
    drawer[i] = drawers;
  };

  const file = (i: number, to: number): void => {
    const from = drawer[i];
    if (from === to) return;
    const gap = place[i];
    copy(gap, ASIDE);
    copy(ASIDE, from < to ? closeUp(gap, from, to) : moveUp(gap, from, to));
    drawer[i] = to;
  };

  /** Takes a household out; nobody may stand behind the line. */
  const leave = (i: number): void => {
    closeUp(place[i], drawer[i], drawers);
  };

  /** The household's row is another one now. */
  const rename = (i: number): void => {
    who[place[i]] = i;
  };

  return { drawerOf, open, stand, file, leave, rename };
};
