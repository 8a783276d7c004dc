import { GENERAL } from '../plan/layout.ts';
import { wealth } from '../random/wealth.ts';
import type { Arena } from './arena.ts';
import { makeFeeSchedules } from './feeSchedules.ts';
import { makeIsOpen } from './isOpen.ts';
import { makeNewcomer } from './newcomer.ts';
import { makeOwnUniform, OWN } from './ownUniform.ts';
import { makeSegments } from './segments.ts';
import { makeSpareHours } from './spareHours.ts';
import { STATE } from './state.ts';

/** A prospect who signed becomes a household, is declined, or is turned away. */
export const makeJoin = (a: Arena) => {
  const { numbers: n, state, home, line, tierPlanning } = a;
  const g = a.table('general').at;
  const fees = a.once(makeFeeSchedules);
  const spareHours = a.once(makeSpareHours);
  const segments = a.once(makeSegments);
  const newcomer = a.once(makeNewcomer);
  const own = a.once(makeOwnUniform);

  const isOpen = a.once(makeIsOpen);

  /** An open advisor by the household's own lot, whatever anybody's hours; -1 when none is open. */
  const byLot = (u: number): number => {
    let open = 0;
    for (let v = 0; v < a.advisors; v++) open += Number(isOpen(v));
    let turn = Math.floor(u * open);
    for (let v = 0; v < a.advisors; v++) {
      if (!isOpen(v)) continue;
      if (turn === 0) return v;
      turn -= 1;
    }
    return -1;
  };

  return (origin: number, entity: number, segment: number): void => {
    const drawn = wealth(
      own(OWN.aum, origin, entity, 0),
      n[g + GENERAL.joinerLogMean],
      n[g + GENERAL.joinerLogSd],
      n[g + GENERAL.joinerFloor],
      n[g + GENERAL.joinerScale],
    );
    const real = drawn * n[g + GENERAL.joinerWealth] * segments.wealth(segment);
    const joiners = n[g + GENERAL.indexJoiners] === 1 ? state[STATE.price] : 1;
    const minimum = n[g + GENERAL.indexMinimum] === 1 ? state[STATE.price] : 1;
    if (real * (joiners / minimum) < n[g + GENERAL.minimumAum]) {
      state[STATE.declined] += 1;
      return;
    }
    const v = n[g + GENERAL.assignment] === 1 ? spareHours.most(isOpen) : byLot(own(OWN.advisor, origin, entity, 0));
    if (v < 0) {
      state[STATE.turnedAway] += 1;
      return;
    }
    const i = state[STATE.households];
    if (i >= a.room.households) {
      state[STATE.full] = 1;
      return;
    }
    newcomer.write(i, origin, entity, real * joiners, segment);
    newcomer.admit(i, v);
    const planning = fees.planning(home.tier[i]) * segments.fees(segment);
    line.accrued[home.place[i]] = planning;
    tierPlanning[home.tier[i]] += planning;
    state[STATE.joined] += 1;
    state[STATE.newAum] += line.aum[home.place[i]];
  };
};
