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
  const { numbers: n, state, home, common, signals, signal } = a;
  const { tier, advisor, rate, age, couple } = home;
  const g = a.table('general').at;
  const hazard = new Float64Array(a.tiers);
  // own part of the Gompertz hazard, for the age and kind of household that it was worked out for
  const frailty = new Float64Array(a.room.households);
  const agedFor = new Float64Array(a.room.households).fill(Number.NaN);
  const coupledFor = new Int32Array(a.room.households);
  const growth = new Float64Array(2);
  const lawOf = new Float64Array(4); // modes and spreads for which it was

  const modeOf = (coupled: number): number => n[g + (coupled === 1 ? GENERAL.coupleMode : GENERAL.singleMode)];
  const spreadOf = (coupled: number): number => n[g + (coupled === 1 ? GENERAL.coupleSpread : GENERAL.singleSpread)];

  /** Forgets what was worked out under another law of deaths. */
  const follow = (): void => {
    let same = true;
    for (let k = 0; k < 2; k++) {
      same &&= lawOf[2 * k] === modeOf(k) && lawOf[2 * k + 1] === spreadOf(k);
      lawOf[2 * k] = modeOf(k);
      lawOf[2 * k + 1] = spreadOf(k);
    }
    if (!same) agedFor.fill(Number.NaN);
  };

  /** Works out what a household's death hazard would be at month 0. */
  const renew = (i: number): void => {
    const spread = spreadOf(couple[i]);
    frailty[i] = exp((age[i] - modeOf(couple[i])) / spread) / spread;
    agedFor[i] = age[i];
    coupledFor[i] = couple[i];
  };

  return (): void => {
    const count = state[STATE.households];
    const years = state[STATE.month] / 12;
    const lost = n[g + GENERAL.deaths] * (1 - n[g + GENERAL.heirsStay]);
    follow();
    for (let k = 0; k < 2; k++) growth[k] = lost * exp(years / spreadOf(k));
    for (let t = 0; t < a.tiers; t++) hazard[t] = 0;
    for (let i = 0; i < count; i++) {
      if (agedFor[i] !== age[i] || coupledFor[i] !== couple[i]) renew(i);
      hazard[tier[i]] += 12 * rate[i] * common[advisor[i]] + frailty[i] * growth[couple[i]];
    }
    for (let t = 0; t < a.tiers; t++) {
      const households = signals[signal.households + t];
      signals[signal.tierYears + t] =
        households > 0 ? Math.min(LONGEST, households / Math.max(hazard[t], households / LONGEST)) : Number.NaN;
    }
  };
};
