import { exp } from '../../math/exp.ts';
import { log } from '../../math/log.ts';
import { EFFECT } from '../../plan/layout.ts';
import type { Arena } from '../arena.ts';
import { makeExperience } from '../experience.ts';
import type { makeHouseholds } from '../households.ts';
import { STATE } from '../state.ts';

/** What is done to the firm's clients. */
export const makeClientDeeds = (a: Arena, households: ReturnType<typeof makeHouseholds>) => {
  const { numbers: n, state } = a;
  const { unsettle } = a.once(makeExperience);
  return {
    /** Multiplies the hazard of the book of advisor `index` (-1: of all) by `value` for `months` months. */
    experience: (row: number): void =>
      unsettle(n[row + EFFECT.index], n[row + EFFECT.value], state[STATE.month], n[row + EFFECT.months]),
    /** Fees rise by the share `more`: all are unsettled, `value` times for each tenth; a cut unsettles nobody. */
    reprice: (row: number): void => {
      const tenths = Math.max(0, n[row + EFFECT.more]) / 0.1;
      unsettle(-1, exp(tenths * log(n[row + EFFECT.value])), state[STATE.month], n[row + EFFECT.months]);
    },
    /** Parts with the households of tier `index` (-1: of any) below `value` dollars. */
    dismiss: (row: number): void => households.dismiss(n[row + EFFECT.index], n[row + EFFECT.value]),
    /** Looks at every household's tier anew. */
    regrade: (): void => households.regrade(),
  };
};
