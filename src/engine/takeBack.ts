import type { Arena } from './arena.ts';
import { AGED, KIND_COUNT } from './kinds.ts';

/** What waits at a role that nobody holds any more falls back to the advisors. */
export const makeTakeBack = (a: Arena) => {
  const { waiting, aged, seatsOf } = a;
  const { begun } = a.desks;
  return (): void => {
    for (let p = 0; p < a.pools; p++) {
      if (seatsOf[a.owning + p] > 0) continue;
      for (let v = 0; v < begun[0]; v++) {
        const own = v * a.stride;
        const pool = own + 1 + p;
        for (let kind = 0; kind < KIND_COUNT; kind++) {
          waiting[own * KIND_COUNT + kind] += waiting[pool * KIND_COUNT + kind];
          waiting[pool * KIND_COUNT + kind] = 0;
        }
        for (let k = 0; k < AGED; k++) {
          aged[own * AGED + k] += aged[pool * AGED + k];
          aged[pool * AGED + k] = 0;
        }
      }
    }
  };
};
