import { INPUT } from '../plan/input.ts';
import type { Happening, MonthAccounts, Trace } from '../plan/trace.ts';
import type { Arena } from './arena.ts';
import { makeDecisionDiary } from './diary/decisions.ts';
import { makeHouseholdDiary } from './diary/households.ts';
import { makeSeatDiary } from './diary/seats.ts';
import { makeWorkDiary } from './diary/work.ts';
import { STATE } from './state.ts';

/**
 * Keeps the diary of one future. It only reads the arena, after each month, and compares with the month before: a future
 * that is written down is the very one that is not.
 */
export const makeDiary = (a: Arena) => {
  const { state, signals, signal } = a;
  const inputs = a.table('inputs');
  const decisions = makeDecisionDiary(a);
  const seats = makeSeatDiary(a);
  const households = makeHouseholdDiary(a);
  const work = makeWorkDiary(a);
  const drawn: number[] = [];
  const happenings: (readonly Happening[])[] = [];
  const accounts: MonthAccounts[] = [];
  let cash = 0;
  let count = 0;

  const cashOf = (): MonthAccounts['cash'] => ({
    before: cash,
    received: state[STATE.collected],
    costs: signals[signal.directExpense] + signals[signal.overhead],
    borrowed: state[STATE.borrowed],
    repaid: state[STATE.interest] + state[STATE.principal] + state[STATE.repaid],
    bought: state[STATE.purchases],
    draw: signals[signal.ownerDraw],
    after: state[STATE.cash],
  });

  const write = (month: number): void => {
    const done = work(month);
    const happened = [...decisions(month), ...seats(month), ...households(month), ...done.happenings];
    const after = state[STATE.households];
    if (month === 0) {
      const { at, rows, cols } = inputs;
      for (let i = 0; i < rows; i++) drawn.push(a.numbers[a.numbers[at + i * cols + INPUT.offset]]);
    } else {
      happenings.push(happened);
      accounts.push({
        households: {
          before: count,
          came: state[STATE.joined] + state[STATE.acquired],
          left: state[STATE.partings],
          after,
        },
        hours: done.hours,
        arising: done.arising,
        cash: cashOf(),
        market: { return: state[STATE.growth] - 1, below: state[STATE.drawdown] },
      });
    }
    count = after;
    cash = state[STATE.cash];
  };

  return { write, trace: (): Trace => ({ inputs: drawn, happenings, accounts }) };
};
