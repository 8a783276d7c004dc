import { exp } from '../math/exp.ts';
import { GENERAL } from '../plan/layout.ts';
import type { Arena } from './arena.ts';
import { STATE } from './state.ts';

const LONGEST = 30; // years, model.md section 13

/**
 * How many years a household of each tier is still expected to stay: one over the mean yearly hazard of the tier's
 * households this month, of leaving and of ending by death without heirs who stay, at most 30.
 */
export const makeStay = (a: Arena) => {
  const { numbers: n, state, common, hazardSum, frailtySum, signals, signal } = a;
  const g = a.table('general').at;
  const tiers = a.tiers;

  /** What the years since the start make of the hazard of ending by death, of singles (0) or couples. */
  const aged = (coupled: number): number => {
    const lost = n[g + GENERAL.deaths] * (1 - n[g + GENERAL.heirsStay]);
    if (lost === 0) return 0;
    return lost * exp(state[STATE.month] / 12 / n[g + (coupled === 1 ? GENERAL.coupleSpread : GENERAL.singleSpread)]);
  };

  return (): void => {
    const single = aged(0);
    const couple = aged(1);
    for (let t = 0; t < tiers; t++) {
      let hazard = frailtySum[2 * t] * single + frailtySum[2 * t + 1] * couple;
      for (let v = 0; v < a.advisors; v++) hazard += 12 * hazardSum[v * tiers + t] * common[v];
      const households = signals[signal.households + t];
      signals[signal.tierYears + t] =
        households > 0 ? Math.min(LONGEST, households / Math.max(hazard, households / LONGEST)) : Number.NaN;
    }
  };
};
