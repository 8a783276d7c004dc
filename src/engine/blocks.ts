import { FIRM_PURPOSES, GENERAL, RETURN } from '../plan/layout.ts';
import { uniform } from '../random/mix.ts';
import type { Arena } from './arena.ts';
import { CONSTANT, STATE } from './state.ts';

const PURPOSE = 2 * FIRM_PURPOSES.indexOf('blocks');
const ENDS = 0; // entities of that stream: whether a new stretch begins, and where
const WHERE = 1;

/**
 * Stationary bootstrap: stretches of history of geometric length, each from a month drawn evenly, the last month followed
 * by the first. Politis and Romano, The Stationary Bootstrap, JASA 89 (1994).
 */
export const makeBlocks = (a: Arena) => {
  const { numbers: n, constants: k, state, firmKeys } = a;
  const { at, rows, cols } = a.table('returns');
  const first = n[a.table('general').at + GENERAL.pathMonths] + 1;
  const draw = (entity: number, month: number) => uniform(firmKeys[PURPOSE], firmKeys[PURPOSE + 1], entity, month);
  return (): number => {
    const month = state[STATE.month];
    const begins = month === first || draw(ENDS, month) < k[CONSTANT.blockEnds];
    const row = begins ? Math.floor(draw(WHERE, month) * rows) : state[STATE.block] % rows; // the one after the last
    state[STATE.block] = row + 1;
    state[STATE.history] = row + 1;
    return n[at + row * cols + RETURN.book] + k[CONSTANT.blockShift];
  };
};
