import type { Arena } from './arena.ts';
import { CONSTANT, STATE } from './state.ts';
import { makeTally } from './tally.ts';
import { makeTiers } from './tiers.ts';

/**
 * Brings what is remembered by household in line with numbers that a policy has changed: own hazards, and calendar hours
 * of young and old relationships. Called at the start of a month, once the trial's constants are worked out again; where
 * they are what they were, not a bit is different. A household's flow stays until its age band changes.
 */
export const makeRefresh = (a: Arena) => {
  const { state, home, constants } = a;
  const { rate, tier, joinedMonth, unrest, unrestEnd } = home;
  const tiers = makeTiers(a);
  const tally = makeTally(a);
  const known = new Float64Array(2);

  const open = (): void => {
    known[0] = constants[CONSTANT.earlyCalendar];
    known[1] = constants[CONSTANT.lateCalendar];
  };

  const month = (): void => {
    const before = state[STATE.month] - 1;
    const count = state[STATE.households];
    for (let i = 0; i < count; i++) {
      const usual = tiers.rate(tier[i], before - joinedMonth[i]);
      rate[i] = before < unrestEnd[i] ? usual * unrest[i] : usual;
    }
    if (known[0] === constants[CONSTANT.earlyCalendar] && known[1] === constants[CONSTANT.lateCalendar]) return;
    tally.recountCalendar(before);
    open();
  };

  return { open, month };
};
