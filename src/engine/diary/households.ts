import type { Happening, OfHousehold } from '../../plan/trace.ts';
import type { Arena } from '../arena.ts';
import { PARTING } from '../parting.ts';
import { STATE } from '../state.ts';

/** A household as it was last seen. */
type Known = { -readonly [K in keyof OfHousehold]: OfHousehold[K] } & { generation: number; joinedMonth: number };

const ENTITIES = 0x8000_0000; // more than any origin has

/**
 * Who came, left, changed tier or advisor, told from the arena of this month's end and what was known a month before. A
 * household is known by the stream of its luck, origin and entity, which stays when its row changes.
 */
export const makeHouseholdDiary = (a: Arena) => {
  const { state, home, line, partings } = a;
  const known = new Map<number, Known>();
  let last = 0;

  const plain = ({ household, tier, advisor, aum }: Known): OfHousehold => ({ household, tier, advisor, aum });

  const left = (month: number): Happening[] =>
    Array.from({ length: state[STATE.partings] }, (_, k) => {
      const key = partings[3 * k] * ENTITIES + partings[3 * k + 1];
      const was = known.get(key);
      if (was === undefined) throw new Error(`a household left in month ${month} that was not there`);
      known.delete(key);
      const cause = PARTING.names[partings[3 * k + 2]];
      return { what: 'left', cause, months: month - was.joinedMonth, ...plain(was) };
    });

  const see = (i: number, one: Known): void => {
    one.tier = home.tier[i];
    one.advisor = home.advisor[i];
    one.aum = line.aum[home.place[i]];
    one.generation = home.generation[i];
  };

  const compare = (i: number, one: Known, to: Happening[]): void => {
    const { tier, advisor, generation } = one;
    see(i, one);
    if (one.generation > generation) to.push({ what: 'heirs', ...plain(one) });
    if (one.tier !== tier) to.push({ what: 'regraded', from: tier, ...plain(one) });
    if (one.advisor !== advisor) to.push({ what: 'handedOver', from: advisor, ...plain(one) });
  };

  const meet = (i: number, key: number): Known => {
    last += 1;
    const one = { household: last, tier: 0, advisor: 0, aum: 0, generation: 0, joinedMonth: home.joinedMonth[i] };
    see(i, one);
    known.set(key, one);
    return one;
  };

  return (month: number): readonly Happening[] => {
    const happened = month === 0 ? [] : left(month);
    const came: Happening[] = [];
    for (let i = 0; i < state[STATE.households]; i++) {
      const key = home.origin[i] * ENTITIES + home.entity[i];
      const one = known.get(key);
      if (one !== undefined) compare(i, one, happened);
      else came.push({ what: 'joined', origin: home.origin[i], segment: home.segment[i], ...plain(meet(i, key)) });
    }
    return month === 0 ? [] : [...happened, ...came];
  };
};
