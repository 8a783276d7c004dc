import { exp } from '../math/exp.ts';
import { floats } from '../math/floats.ts';
import { GENERAL } from '../plan/layout.ts';
import { type Arena, LONGEST_RUN } from './arena.ts';
import { STATE } from './state.ts';

const LONGEST = 30; // years, model.md section 13
const MONTHS = LONGEST_RUN + 1;

/**
 * How many years a household of each tier is still expected to stay: one over the mean yearly hazard of the tier's
 * households this month, of leaving and of ending by death without heirs who stay, at most 30.
 */
export const makeStay = (a: Arena) => {
  const { numbers: n, state, common, hazardSum, frailtySum, signals, signal } = a;
  const g = a.table('general').at;
  const tiers = a.tiers;

  /** What the years since the start make of the hazard of ending by death, by month; kept as long as the spread is the same. */
  const single = floats(MONTHS);
  const couple = floats(MONTHS);
  const spreads = floats(2);

  const growFrailer = (of: number, spread: number, growth: Float64Array): void => {
    spreads[of] = spread;
    for (let month = 0; month < MONTHS; month++) growth[month] = exp(month / 12 / spread);
  };

  return (): void => {
    const month = state[STATE.month] | 0;
    if (spreads[0] !== n[g + GENERAL.singleSpread]) growFrailer(0, n[g + GENERAL.singleSpread], single);
    if (spreads[1] !== n[g + GENERAL.coupleSpread]) growFrailer(1, n[g + GENERAL.coupleSpread], couple);
    const lost = n[g + GENERAL.deaths] * (1 - n[g + GENERAL.heirsStay]);
    const ofSingles = lost === 0 ? 0 : lost * single[month];
    const ofCouples = lost === 0 ? 0 : lost * couple[month];
    for (let t = 0; t < tiers; t++) {
      let hazard = frailtySum[2 * t] * ofSingles + frailtySum[2 * t + 1] * ofCouples;
      for (let v = 0; v < a.advisors; v++) hazard += 12 * hazardSum[v * tiers + t] * common[v];
      const households = signals[signal.households + t];
      signals[signal.tierYears + t] =
        households > 0 ? Math.min(LONGEST, households / Math.max(hazard, households / LONGEST)) : Number.NaN;
    }
  };
};
