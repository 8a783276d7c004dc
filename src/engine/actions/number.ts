import { EFFECT } from '../../plan/layout.ts';
import type { Arena } from '../arena.ts';
import { STATE } from '../state.ts';

/** Numbers of the plan that a policy changes from its month on; the next trial starts from the plan's own again. */
export const makeNumberDeeds = (a: Arena) => {
  const { numbers: n, state } = a;
  const write = (offset: number, value: number): void => {
    if (n[offset] === value) return; // so that what changes nothing leaves no trace
    n[offset] = value;
    state[STATE.changed] = state[STATE.month];
  };
  return {
    /** Writes `value` at `offset`. */
    set: (row: number): void => write(n[row + EFFECT.offset], n[row + EFFECT.value]),
    /** Multiplies what stands at `offset` by `value`. */
    scale: (row: number): void => write(n[row + EFFECT.offset], n[n[row + EFFECT.offset]] * n[row + EFFECT.value]),
    /** Raises what stands at `offset` by the share `value`. */
    raise: (row: number): void =>
      write(n[row + EFFECT.offset], n[n[row + EFFECT.offset]] * (1 + n[row + EFFECT.value])),
    /** Lifts what stands at `offset` to what stands at `other`, if that is more. */
    lift: (row: number): void =>
      write(n[row + EFFECT.offset], Math.max(n[n[row + EFFECT.offset]], n[n[row + EFFECT.other]])),
  };
};
