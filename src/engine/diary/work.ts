import { floats } from '../../math/floats.ts';
import type { Happening, MonthAccounts } from '../../plan/trace.ts';
import type { Arena } from '../arena.ts';
import { KIND_COUNT, OVERHEAD } from '../kinds.ts';

type Hours = MonthAccounts['hours'][number];

const ROUNDING = 1e-6; // hours

/**
 * The hours of each kind of work, and those that were given up: what waited and what arose, less what was done and what
 * still waits. Work changes hands within the month (a book is handed over, a role falls vacant), but none comes or goes.
 */
export const makeWorkDiary = (a: Arena) => {
  const { arising, delivered, relieved, waiting, overhead, relieving, seatsOf } = a;
  const groups = 1 + a.pools;
  const sum = (values: Float64Array, group: number, kind: number): number => {
    let hours = 0;
    for (let v = 0; v < a.advisors; v++) hours += values[(v * a.stride + group) * KIND_COUNT + kind];
    return hours;
  };
  const look = (): Float64Array =>
    floats(groups * KIND_COUNT, (at) => sum(waiting, Math.floor(at / KIND_COUNT), at % KIND_COUNT));
  let before = look();

  /** What waited at a group before this month's work: that of a role nobody holds any more is the advisors'. */
  const waited = (group: number, kind: number): number => {
    const own = (g: number): number => before[g * KIND_COUNT + kind];
    const isVacant = (g: number): boolean => g > 0 && seatsOf[a.owning + g - 1] === 0;
    if (group > 0) return isVacant(group) ? 0 : own(group);
    let hours = own(0);
    for (let g = 1; g < groups; g++) if (isVacant(g)) hours += own(g);
    return hours;
  };

  const ofGroup = (group: number, kind: number): Hours => {
    const [was, arisen, after] = [waited(group, kind), sum(arising, group, kind), sum(waiting, group, kind)];
    const done = sum(delivered, group, kind) + sum(relieved, group, kind);
    return { before: was, arisen, done, missed: was + arisen - done - after, after };
  };

  /** Administration falls to everybody at work, and what there is no time for lapses. */
  const administration = (): Hours => {
    let arisen = 0;
    let done = 0;
    for (let c = 0; c < a.centres; c++) {
      arisen += overhead[c];
      done += relieving[c * KIND_COUNT + OVERHEAD];
    }
    return { before: 0, arisen, done, missed: arisen - done, after: 0 };
  };

  const add = (one: Hours, other: Hours): Hours => ({
    before: one.before + other.before,
    arisen: one.arisen + other.arisen,
    done: one.done + other.done,
    missed: one.missed + other.missed,
    after: one.after + other.after,
  });

  return (month: number) => {
    const kinds = Array.from({ length: KIND_COUNT }, (_, kind) => kind);
    const table = kinds.map((kind) => Array.from({ length: groups }, (_, group) => ofGroup(group, kind)));
    const happenings = table.flatMap((row, kind) =>
      row.flatMap(({ missed }, group): readonly Happening[] =>
        missed > ROUNDING ? [{ what: 'missed', kind, group, hours: missed }] : [],
      ),
    );
    const hours = table.map((row, kind) => (kind === OVERHEAD ? administration() : row.reduce(add)));
    before = look();
    const arising = table.map((row) => row.map(({ arisen }) => arisen));
    return { happenings: month === 0 ? [] : happenings, hours, arising };
  };
};
