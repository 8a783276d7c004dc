import { INTRODUCTION } from '../plan/layout.ts';
import type { Arena } from './arena.ts';
import { STATE } from './state.ts';

/** Dollars of the month for what was introduced: once, for each seat and for each household, all at today's prices. */
export const makeToolCost = (a: Arena) => {
  const { numbers: n, state, decided } = a;
  const table = a.table('introductions');
  return (): number => {
    if (state[STATE.introduced] === 0) return 0;
    const seats = state[STATE.people];
    let dollars = 0;
    for (let i = 0; i < table.rows; i++) {
      if (decided[i] === 0) continue;
      const row = table.at + i * table.cols;
      if (decided[i] === state[STATE.month]) dollars += n[row + INTRODUCTION.once];
      dollars += (n[row + INTRODUCTION.perSeat] * seats) / 12;
      dollars += (n[row + INTRODUCTION.perHousehold] * state[STATE.households]) / 12;
    }
    return dollars * state[STATE.price];
  };
};
