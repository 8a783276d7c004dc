import type { Happening } from '../../plan/trace.ts';
import type { Arena } from '../arena.ts';

/** What policies decided and what came of it beside people and clients: books bought or not, loans, introductions. */
export const makeDecisionDiary = (a: Arena) => {
  const look = () => ({
    fired: a.fired.slice(),
    bought: a.bought.slice(),
    refused: a.firstRefused.slice(),
    owed: a.loanBalance.slice(),
  });
  let before = look();

  const each = (values: ArrayLike<number>, tell: (now: number, i: number) => Happening | undefined) =>
    Array.from(values).flatMap((now, i) => tell(now, i) ?? []);

  return (month: number): readonly Happening[] => {
    const was = before;
    before = look();
    if (month === 0) return [];
    return [
      ...each(a.fired, (now, policy) => (now > was.fired[policy] ? { what: 'decided', policy } : undefined)),
      ...each(a.loanBalance, (owed, loan) => {
        if (owed > was.owed[loan]) return { what: 'borrowed', loan, owed };
        return owed === 0 && was.owed[loan] > 0 ? { what: 'paidOff', loan } : undefined;
      }),
      ...each(a.bought, (now, purchase) => {
        const households = now - was.bought[purchase];
        return households > 0 ? { what: 'bought', purchase, households } : undefined;
      }),
      ...each(a.firstRefused, (now, purchase) =>
        now > 0 && was.refused[purchase] === 0 ? { what: 'refused', purchase } : undefined,
      ),
      ...each(a.worksFrom, (from, introduction) => (from === month ? { what: 'inUse', introduction } : undefined)),
    ];
  };
};
