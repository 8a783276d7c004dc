import { EFFECT } from '../../plan/layout.ts';
import type { Arena } from '../arena.ts';
import { makeExperience } from '../experience.ts';
import { STATE } from '../state.ts';

/** What is done to the firm's clients. */
export const makeClientDeeds = (a: Arena) => {
  const { numbers: n, state } = a;
  const { unsettle } = makeExperience(a);
  return {
    /** Multiplies the hazard of the book of advisor `index` (-1: of all) by `value` for `months` months. */
    experience: (row: number): void =>
      unsettle(n[row + EFFECT.index], n[row + EFFECT.value], state[STATE.month], n[row + EFFECT.months]),
  };
};
