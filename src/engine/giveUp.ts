import { GENERAL } from '../plan/layout.ts';
import type { Arena } from './arena.ts';
import { AGED, CALENDAR, KIND_COUNT } from './kinds.ts';
import { STATE } from './state.ts';

/**
 * Step 6e: what waits beyond the months of hours that a scenario allows is given up, the same part of everything that
 * waits at the centre. It comes after quality, which has felt that it was not done. A centre without hours keeps what it has:
 * it is vacant, and its work will be somebody else's.
 */
export const makeGiveUp = (a: Arena) => {
  const { numbers: n, state, available, waiting, aged, behind } = a;
  const { first, queues, count, used } = a.desks;
  const g = a.table('general').at;

  const shrink = (q: number, keep: number): void => {
    state[STATE.missedHours] += waiting[q * KIND_COUNT + CALENDAR] * (1 - keep);
    for (let kind = 0; kind < KIND_COUNT; kind++) waiting[q * KIND_COUNT + kind] *= keep;
    for (let k = 0; k < AGED; k++) aged[q * AGED + k] *= keep;
  };

  return (): void => {
    const months = n[g + GENERAL.backlogCapMonths];
    for (let i = 0; i < count[0]; i++) {
      const c = used[i];
      if (behind[c] === 0) continue;
      let hours = 0;
      for (let k = 0, q = first[c]; k < queues[c]; k++, q += a.stride)
        for (let kind = 0; kind < KIND_COUNT; kind++) hours += waiting[q * KIND_COUNT + kind];
      const most = months * available[c];
      if (hours <= most || most === 0) continue;
      for (let k = 0, q = first[c]; k < queues[c]; k++, q += a.stride) shrink(q, most / hours);
    }
  };
};
