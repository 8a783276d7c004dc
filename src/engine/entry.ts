import { makeAnniversaries } from './anniversaries.ts';
import type { Arena } from './arena.ts';
import { BEYOND, makeLifetime } from './lifetime.ts';
import { makeLine } from './line.ts';
import { makeOwnRate } from './ownRate.ts';
import { STATE } from './state.ts';
import { makeTiers } from './tiers.ts';

/**
 * What follows, for households that come, from what they are: clocks, dates, tier. They lie in the rows from `first` up to
 * `end` behind those who are there, with age, AUM, month of joining and all else that is their own, and count for nothing yet.
 */
export const makeEntry = (a: Arena) => {
  const { state, home, line: hot } = a;
  const { nextAnniversary, deathMonth, unrest, unrestEnd, riskEnd, rate } = home;
  const { accrued, nextDate } = hot;
  const lifetime = a.once(makeLifetime);
  const tiers = a.once(makeTiers);
  const anniversaries = a.once(makeAnniversaries);
  const ownRate = a.once(makeOwnRate);
  const line = a.once(makeLine);

  const begin = (first: number, end: number): void => {
    for (let i = first; i < end; i++) {
      line.stand(i);
      accrued[i] = 0;
      unrest[i] = 1;
      unrestEnd[i] = BEYOND;
      riskEnd[i] = 0;
    }
  };

  const date = (first: number, end: number, month: number): void => {
    anniversaries.dateNew(first, end, month);
    for (let i = first; i < end; i++) nextDate[i] = Math.min(nextAnniversary[i], deathMonth[i]);
  };

  return (first: number, end: number): void => {
    const month = state[STATE.month] | 0;
    begin(first, end);
    lifetime.begin(first, end, month);
    tiers.gradeNew(first, end);
    for (let i = first; i < end; i++) rate[i] = ownRate(i, month);
    date(first, end, month);
  };
};
