import { INTRODUCTION } from '../plan/layout.ts';
import type { Arena } from './arena.ts';
import { SPENT } from './spent.ts';
import { STATE } from './state.ts';

/** Puts down what the month takes for tools that were introduced: once, for each seat and for each household, at today's prices. */
export const makeToolCosts = (a: Arena) => {
  const { numbers: n, state, decided, spent } = a;
  const table = a.table('introductions');
  return (): void => {
    if (state[STATE.introduced] === 0) return;
    const price = state[STATE.price];
    for (let i = 0; i < table.rows; i++) {
      if (decided[i] === 0) continue;
      const row = table.at + i * table.cols;
      const once = decided[i] === state[STATE.month] ? n[row + INTRODUCTION.once] * price : 0;
      spent[SPENT.once] += once;
      spent[SPENT.fixed] += once + (n[row + INTRODUCTION.perSeat] * state[STATE.people] * price) / 12;
      spent[SPENT.household] += (n[row + INTRODUCTION.perHousehold] * state[STATE.households] * price) / 12;
    }
  };
};
