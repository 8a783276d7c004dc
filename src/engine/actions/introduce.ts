import { EFFECT } from '../../plan/layout.ts';
import type { Arena } from '../arena.ts';
import { makeIntroductions } from '../introductions.ts';
import { STATE } from '../state.ts';

/** Work that has to be done once, and what is introduced by it. */
export const makeIntroductionDeeds = (a: Arena) => {
  const { numbers: n, state } = a;
  const { start, addHours } = a.once(makeIntroductions);
  return {
    /** `value` hours, and `more` for each household, for the role `index` (-1: the advisors). */
    project: (row: number): void =>
      addHours(n[row + EFFECT.index], n[row + EFFECT.value] + n[row + EFFECT.more] * state[STATE.households]),
    /** Starts the introduction in row `index` of its table. */
    introduce: (row: number): void => start(n[row + EFFECT.index]),
  };
};
