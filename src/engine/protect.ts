import type { Arena } from './arena.ts';
import { KIND_COUNT, OPERATIONS } from './kinds.ts';

const WEEKS = 52 / 12; // of a month

/**
 * Keeps hours of a centre for the kinds that are protected before any request is answered: as many as are waited for, up to
 * the hours a week of each seat, in the order of the kinds while there are hours left. `needs` are the hours that wait, by centre and kind. Being kept is being served before
 * requests: at its turn a kind finds these hours and what others have left.
 */
export const makeProtect = (a: Arena) => {
  const { numbers: n, left, kept, seatsAt } = a;
  const table = a.table('protected');
  return (c: number, role: number, needs: Float64Array): void => {
    for (let kind = OPERATIONS; kind < KIND_COUNT; kind++) {
      const most = n[table.at + role * table.cols + kind] * WEEKS * seatsAt[c];
      const need = most > 0 ? needs[c * KIND_COUNT + kind] : 0;
      const hours = Math.min(most, need, left[c]);
      kept[c * KIND_COUNT + kind] = hours;
      left[c] -= hours;
    }
  };
};
