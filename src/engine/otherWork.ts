import { OTHER_PER, OTHER_WORK } from '../plan/layout.ts';
import type { Arena } from './arena.ts';
import { OTHER } from './kinds.ts';
import { makeSplit } from './split.ts';
import { STATE } from './state.ts';

const PER_FIRM = OTHER_PER.indexOf('firm');
const PER_SEAT = OTHER_PER.indexOf('seat');
const PER_ADVISOR = OTHER_PER.indexOf('advisor');
const PER_HOUSEHOLD = OTHER_PER.indexOf('household');
const PER_LEAVER = OTHER_PER.indexOf('leaver');

/**
 * Work that is done last: the scenario's own lines a twelfth of the year each month, and offboarding of the households that
 * left in the month. Hours of households follow the books, all else the advisors' hours.
 */
export const makeOtherWork = (a: Arena) => {
  const { numbers: n, state, book, seatsOf, available } = a;
  const lines = a.table('otherWork');
  const split = a.once(makeSplit);

  /** Hours of the month that one line makes for the whole firm. */
  const hoursOf = (row: number): number => {
    const per = n[row + OTHER_WORK.per];
    const hours = n[row + OTHER_WORK.hours];
    if (per === PER_LEAVER) return hours * (state[STATE.moved] + state[STATE.died] + state[STATE.dismissed]);
    if (per === PER_FIRM) return hours / 12;
    let things = 0;
    if (per === PER_HOUSEHOLD) for (let v = 0; v < a.advisors; v++) things += book[v];
    if (per === PER_SEAT) for (let r = 0; r < a.roles; r++) things += seatsOf[r];
    if (per === PER_ADVISOR) for (let r = 0; r < a.owning; r++) things += seatsOf[r];
    return (hours * things) / 12;
  };

  return (): void => {
    if (lines.rows === 1 && n[lines.at + OTHER_WORK.hours] === 0) return; // offboarding that takes no time
    let all = 0;
    let households = 0;
    for (let v = 0; v < a.advisors; v++) {
      all += available[v];
      households += book[v];
    }
    for (let i = 0; i < lines.rows; i++) {
      const row = lines.at + i * lines.cols;
      const hours = hoursOf(row);
      if (hours === 0) continue;
      const byBook = n[row + OTHER_WORK.per] === PER_HOUSEHOLD && households > 0;
      for (let v = 0; v < a.advisors; v++) {
        const part = byBook ? book[v] / households : all > 0 ? available[v] / all : 0;
        if (part > 0) split(v, OTHER, hours * part, row + OTHER_WORK.size, 1);
      }
    }
  };
};
