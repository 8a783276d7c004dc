import type { Happening } from '../../plan/trace.ts';
import type { Arena } from '../arena.ts';
import { makeProductivity } from '../productivity.ts';

/** Who is looked for, starts, is through the ramp or goes, told from what each seat is at month end and was a month before. */
export const makeSeatDiary = (a: Arena) => {
  const { present, searching, stints, staffClock, startMonth, staffHazard } = a;
  const productivity = a.once(makeProductivity);
  const look = (s: number) => ({
    present: present[s] === 1,
    searching: searching[s] === 1,
    stints: stints[s],
    clock: staffClock[s],
    full: present[s] === 1 && productivity(s) >= 1,
  });
  let before: ReturnType<typeof look>[] = [];

  /** A clock that has run out is a resignation; a seat that ends with a running one was ended by a decision. */
  const cause = (s: number, was: ReturnType<typeof look>): 'resigned' | 'decided' => {
    const clock = stints[s] === was.stints ? staffClock[s] : was.clock - staffHazard[a.roleOf(s)];
    return clock <= 0 ? 'resigned' : 'decided';
  };

  const ofSeat = (s: number): readonly Happening[] => {
    const was = before[s];
    const now = look(s);
    const settled = now.stints > was.stints;
    const ended = was.present && (!now.present || settled);
    const grown = now.full && !was.full && !settled;
    const sought = now.searching && (!was.searching || ended);
    return [
      ...(ended ? [{ what: 'ended' as const, seat: s, cause: cause(s, was) }] : []),
      ...(was.searching && !now.searching && !settled ? [{ what: 'searchEnded' as const, seat: s }] : []),
      ...(sought ? [{ what: 'search' as const, seat: s, starts: startMonth[s] }] : []),
      ...(settled ? [{ what: 'started' as const, seat: s }] : []),
      ...(grown ? [{ what: 'ramped' as const, seat: s }] : []),
    ];
  };

  return (month: number): readonly Happening[] => {
    const seats = Array.from({ length: a.seats }, (_, s) => s);
    const happened = month === 0 ? [] : seats.flatMap(ofSeat);
    before = seats.map(look);
    return happened;
  };
};
