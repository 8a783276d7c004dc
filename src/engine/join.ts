import { GENERAL } from '../plan/layout.ts';
import type { Arena } from './arena.ts';
import { makeFeeSchedules } from './feeSchedules.ts';
import { makeIsOpen } from './isOpen.ts';
import { makeNewcomers } from './newcomers.ts';
import { makeOwnUniform, OWN } from './ownUniform.ts';
import { makeSegments } from './segments.ts';
import { makeSpareHours } from './spareHours.ts';
import { STATE } from './state.ts';
import { makeTraits } from './traits.ts';

/**
 * Prospects who signed become households, are declined, or are turned away. Those of a month wait in the rows behind the
 * households and are gone through together.
 */
export const makeJoin = (a: Arena) => {
  const { numbers: n, state, home, line, tierPlanning } = a;
  const { origin, entity, segment, tier, place } = home;
  const { aum, accrued } = line;
  const g = a.table('general').at;
  const fees = a.once(makeFeeSchedules);
  const spareHours = a.once(makeSpareHours);
  const segments = a.once(makeSegments);
  const newcomers = a.once(makeNewcomers);
  const traits = a.once(makeTraits);
  const own = a.once(makeOwnUniform);

  const isOpen = a.once(makeIsOpen);
  const anyOpen = (): boolean => {
    for (let v = 0; v < a.advisors; v++) if (isOpen(v)) return true;
    return false;
  };

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

  /** A prospect signs. */
  const sign = (from: number, number: number, of: number): void => {
    const i = (state[STATE.households] + state[STATE.signed]) | 0;
    if (i >= a.room.households) {
      state[STATE.full] = 1;
      return;
    }
    newcomers.identify(i, from, number, of);
    state[STATE.signed] += 1;
  };

  /** Keeps those who bring enough, with their AUM; returns the row behind the last. */
  const weigh = (first: number, end: number): number => {
    traits.aums(first, end);
    const joiners = n[g + GENERAL.indexJoiners] === 1 ? state[STATE.price] : 1;
    const minimum = n[g + GENERAL.indexMinimum] === 1 ? state[STATE.price] : 1;
    const grown = n[g + GENERAL.joinerWealth];
    const least = n[g + GENERAL.minimumAum];
    let kept = first;
    for (let i = first; i < end; i++) {
      const real = aum[i] * grown * segments.wealth(segment[i]);
      if (real * (joiners / minimum) < least) continue;
      newcomers.identify(kept, origin[i], entity[i], segment[i]);
      aum[kept] = real * joiners;
      kept += 1;
    }
    state[STATE.declined] += end - kept;
    return kept;
  };

  /** The household comes to an advisor, and owes the fee for its plan. */
  const join = (i: number, v: number): void => {
    newcomers.admit(i, v);
    const planning = fees.planning(tier[i]) * segments.fees(segment[i]);
    accrued[place[i]] = planning;
    tierPlanning[tier[i]] += planning;
    state[STATE.joined] += 1;
    state[STATE.newAum] += aum[place[i]];
  };

  /** Takes in those who signed, one after the other; from the first on who finds nobody open, all are turned away. */
  const month = (): void => {
    const first = state[STATE.households] | 0;
    const signed = state[STATE.signed] | 0;
    if (signed === 0) return;
    state[STATE.signed] = 0;
    const end = weigh(first, first + signed);
    const open = anyOpen();
    if (open) newcomers.write(first, end);
    const byHours = n[g + GENERAL.assignment] === 1;
    for (let i = first; i < end; i++) {
      const lot = byHours || a.advisors === 1 ? 0 : own(OWN.advisor, origin[i], entity[i], 0);
      const v = byHours ? spareHours.most(isOpen) : byLot(lot);
      if (v < 0) {
        state[STATE.turnedAway] += end - i;
        return;
      }
      join(i, v);
    }
  };

  return { sign, month };
};
