import type { Happening, OfHousehold } from '../../plan/trace.ts';
import type { Arena } from '../arena.ts';
import { PARTING } from '../parting.ts';
import { STATE } from '../state.ts';

type Known = OfHousehold & { readonly generation: number; readonly joinedMonth: number };

const ENTITIES = 0x8000_0000; // more than any origin has

/**
 * Who came, left, changed tier or advisor, told from the arena of this month's end and what was known a month before. A
 * household is known by the stream of its luck, origin and entity, which stays when its row changes.
 */
export const makeHouseholdDiary = (a: Arena) => {
  const { state, home, line, partings } = a;
  const known = new Map<number, Known>();
  let last = 0;

  const look = (i: number, household: number): Known => ({
    household,
    tier: home.tier[i],
    advisor: home.advisor[i],
    aum: line.aum[home.place[i]],
    generation: home.generation[i],
    joinedMonth: home.joinedMonth[i],
  });

  const plain = ({ household, tier, advisor, aum }: Known): OfHousehold => ({ household, tier, advisor, aum });

  const left = (month: number): readonly Happening[] =>
    Array.from({ length: state[STATE.partings] }, (_, k) => {
      const key = partings[3 * k] * ENTITIES + partings[3 * k + 1];
      const was = known.get(key);
      if (was === undefined) throw new Error(`a household left in month ${month} that was not there`);
      known.delete(key);
      const cause = PARTING.names[partings[3 * k + 2]];
      return { what: 'left', cause, months: month - was.joinedMonth, ...plain(was) };
    });

  const changed = (was: Known, now: Known): readonly Happening[] => [
    ...(now.generation > was.generation ? [{ what: 'heirs' as const, ...plain(now) }] : []),
    ...(now.tier === was.tier ? [] : [{ what: 'regraded' as const, from: was.tier, ...plain(now) }]),
    ...(now.advisor === was.advisor ? [] : [{ what: 'handedOver' as const, from: was.advisor, ...plain(now) }]),
  ];

  return (month: number): readonly Happening[] => {
    const gone = month === 0 ? [] : left(month);
    const changes: Happening[] = [];
    const came: Happening[] = [];
    for (let i = 0; i < state[STATE.households]; i++) {
      const key = home.origin[i] * ENTITIES + home.entity[i];
      const was = known.get(key);
      const now = look(i, was?.household ?? ++last);
      known.set(key, now);
      if (was !== undefined) changes.push(...changed(was, now));
      else came.push({ what: 'joined', origin: home.origin[i], segment: home.segment[i], ...plain(now) });
    }
    return month === 0 ? [] : [...gone, ...changes, ...came];
  };
};
